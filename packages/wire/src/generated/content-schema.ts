// Generated from proto/tamga/content/v1 by proto/generate.ts. Do not edit.
import type { ContentSchema } from '../content-schema.ts';

export const contentSchema: ContentSchema = {
 "messages": [
  {
   "name": "Account",
   "comment": "Account is where money is held. Exactly one of iban, domestic, card, wallet and crypto says which it is.",
   "fields": [
    {
     "name": "id",
     "number": 1,
     "type": {
      "kind": "string"
     },
     "repeated": false,
     "optional": false,
     "comment": "Short name within this message, for links: a1."
    },
    {
     "name": "iban",
     "number": 2,
     "type": {
      "kind": "string"
     },
     "repeated": false,
     "optional": false,
     "oneof": "number",
     "comment": "ISO 13616, with check digits, without spaces."
    },
    {
     "name": "domestic",
     "number": 3,
     "type": {
      "kind": "message",
      "name": "DomesticAccount"
     },
     "repeated": false,
     "optional": false,
     "oneof": "number",
     "comment": ""
    },
    {
     "name": "card",
     "number": 4,
     "type": {
      "kind": "message",
      "name": "PaymentCard"
     },
     "repeated": false,
     "optional": false,
     "oneof": "number",
     "comment": ""
    },
    {
     "name": "wallet",
     "number": 5,
     "type": {
      "kind": "message",
      "name": "Wallet"
     },
     "repeated": false,
     "optional": false,
     "oneof": "number",
     "comment": ""
    },
    {
     "name": "crypto",
     "number": 6,
     "type": {
      "kind": "message",
      "name": "CryptoAddress"
     },
     "repeated": false,
     "optional": false,
     "oneof": "number",
     "comment": ""
    },
    {
     "name": "institution",
     "number": 7,
     "type": {
      "kind": "string"
     },
     "repeated": false,
     "optional": false,
     "comment": "Name of the bank or service."
    },
    {
     "name": "currency",
     "number": 8,
     "type": {
      "kind": "string"
     },
     "repeated": false,
     "optional": false,
     "comment": "ISO 4217 code."
    },
    {
     "name": "involvement",
     "number": 9,
     "type": {
      "kind": "message",
      "name": "LocalizedText"
     },
     "repeated": true,
     "optional": false,
     "comment": ""
    }
   ]
  },
  {
   "name": "Admin",
   "comment": "Admin is about cooperation itself: meetings, exercises, contacts, technology.",
   "fields": [
    {
     "name": "title",
     "number": 1,
     "type": {
      "kind": "message",
      "name": "LocalizedText"
     },
     "repeated": true,
     "optional": false,
     "comment": "Short heading, as shown in lists."
    },
    {
     "name": "text",
     "number": 2,
     "type": {
      "kind": "message",
      "name": "LocalizedText"
     },
     "repeated": true,
     "optional": false,
     "comment": "The message."
    },
    {
     "name": "references",
     "number": 3,
     "type": {
      "kind": "message",
      "name": "CaseReference"
     },
     "repeated": true,
     "optional": false,
     "comment": "File numbers of both sides."
    },
    {
     "name": "entities",
     "number": 4,
     "type": {
      "kind": "message",
      "name": "Entities"
     },
     "repeated": false,
     "optional": false,
     "comment": "Persons, objects, places and events, and their links."
    },
    {
     "name": "attachments",
     "number": 5,
     "type": {
      "kind": "message",
      "name": "Attachment"
     },
     "repeated": true,
     "optional": false,
     "comment": "Files sent beside the body; filled in by the adapter."
    },
    {
     "name": "crimeAreas",
     "number": 6,
     "type": {
      "kind": "enum",
      "name": "CrimeArea"
     },
     "repeated": true,
     "optional": false,
     "comment": "Fields of crime that do not follow from substances, items and offences."
    },
    {
     "name": "handlingNote",
     "number": 7,
     "type": {
      "kind": "message",
      "name": "LocalizedText"
     },
     "repeated": true,
     "optional": false,
     "comment": "What handling code H3 means here."
    },
    {
     "name": "provenance",
     "number": 8,
     "type": {
      "kind": "message",
      "name": "Provenance"
     },
     "repeated": false,
     "optional": false,
     "comment": "Where published facts come from."
    },
    {
     "name": "topic",
     "number": 20,
     "type": {
      "kind": "enum",
      "name": "AdminTopic"
     },
     "repeated": false,
     "optional": false,
     "comment": ""
    },
    {
     "name": "date",
     "number": 21,
     "type": {
      "kind": "string"
     },
     "repeated": false,
     "optional": false,
     "comment": "Date: YYYY-MM-DD, YYYY-MM or YYYY."
    },
    {
     "name": "place",
     "number": 22,
     "type": {
      "kind": "message",
      "name": "Location"
     },
     "repeated": false,
     "optional": false,
     "comment": ""
    },
    {
     "name": "operation",
     "number": 23,
     "type": {
      "kind": "string"
     },
     "repeated": false,
     "optional": false,
     "comment": "Code name of the exercise or programme."
    },
    {
     "name": "authority",
     "number": 24,
     "type": {
      "kind": "string"
     },
     "repeated": false,
     "optional": false,
     "comment": "Authority that reported it, by name."
    },
    {
     "name": "countries",
     "number": 25,
     "type": {
      "kind": "string"
     },
     "repeated": true,
     "optional": false,
     "comment": "States that took part: ISO 3166-1 codes."
    }
   ]
  },
  {
   "name": "Answer",
   "comment": "Answer answers one question.",
   "fields": [
    {
     "name": "question",
     "number": 1,
     "type": {
      "kind": "string"
     },
     "repeated": false,
     "optional": false,
     "comment": "Short name of the question."
    },
    {
     "name": "text",
     "number": 2,
     "type": {
      "kind": "message",
      "name": "LocalizedText"
     },
     "repeated": true,
     "optional": false,
     "comment": "The answer."
    }
   ]
  },
  {
   "name": "AssetRequest",
   "comment": "AssetRequest asks for assets to be traced or secured.",
   "fields": [
    {
     "name": "title",
     "number": 1,
     "type": {
      "kind": "message",
      "name": "LocalizedText"
     },
     "repeated": true,
     "optional": false,
     "comment": "Short heading, as shown in lists."
    },
    {
     "name": "text",
     "number": 2,
     "type": {
      "kind": "message",
      "name": "LocalizedText"
     },
     "repeated": true,
     "optional": false,
     "comment": "What is asked, and why."
    },
    {
     "name": "references",
     "number": 3,
     "type": {
      "kind": "message",
      "name": "CaseReference"
     },
     "repeated": true,
     "optional": false,
     "comment": "File numbers of both sides."
    },
    {
     "name": "entities",
     "number": 4,
     "type": {
      "kind": "message",
      "name": "Entities"
     },
     "repeated": false,
     "optional": false,
     "comment": "Persons, objects, places and events, and their links."
    },
    {
     "name": "attachments",
     "number": 5,
     "type": {
      "kind": "message",
      "name": "Attachment"
     },
     "repeated": true,
     "optional": false,
     "comment": "Files sent beside the body; filled in by the adapter."
    },
    {
     "name": "crimeAreas",
     "number": 6,
     "type": {
      "kind": "enum",
      "name": "CrimeArea"
     },
     "repeated": true,
     "optional": false,
     "comment": "Fields of crime that do not follow from substances, items and offences."
    },
    {
     "name": "handlingNote",
     "number": 7,
     "type": {
      "kind": "message",
      "name": "LocalizedText"
     },
     "repeated": true,
     "optional": false,
     "comment": "What handling code H3 means here."
    },
    {
     "name": "provenance",
     "number": 8,
     "type": {
      "kind": "message",
      "name": "Provenance"
     },
     "repeated": false,
     "optional": false,
     "comment": "Where published facts come from."
    },
    {
     "name": "measures",
     "number": 20,
     "type": {
      "kind": "enum",
      "name": "AssetMeasure"
     },
     "repeated": true,
     "optional": false,
     "comment": ""
    },
    {
     "name": "questions",
     "number": 21,
     "type": {
      "kind": "message",
      "name": "Question"
     },
     "repeated": true,
     "optional": false,
     "comment": ""
    },
    {
     "name": "value",
     "number": 22,
     "type": {
      "kind": "message",
      "name": "Money"
     },
     "repeated": false,
     "optional": false,
     "comment": "Estimated value."
    },
    {
     "name": "offences",
     "number": 23,
     "type": {
      "kind": "message",
      "name": "Offence"
     },
     "repeated": true,
     "optional": false,
     "comment": ""
    },
    {
     "name": "legalBasis",
     "number": 24,
     "type": {
      "kind": "message",
      "name": "Instrument"
     },
     "repeated": true,
     "optional": false,
     "comment": ""
    },
    {
     "name": "judicialAuthorisations",
     "number": 25,
     "type": {
      "kind": "message",
      "name": "Instrument"
     },
     "repeated": true,
     "optional": false,
     "comment": ""
    }
   ]
  },
  {
   "name": "Attachment",
   "comment": "Attachment is a file sent beside the body. Its ciphertext is referenced by the header at the same position.",
   "fields": [
    {
     "name": "key",
     "number": 1,
     "type": {
      "kind": "bytes"
     },
     "repeated": false,
     "optional": false,
     "comment": "32 bytes: the file's own key, in hexadecimal."
    },
    {
     "name": "name",
     "number": 2,
     "type": {
      "kind": "string"
     },
     "repeated": false,
     "optional": false,
     "comment": "File name without folders."
    },
    {
     "name": "type",
     "number": 3,
     "type": {
      "kind": "string"
     },
     "repeated": false,
     "optional": false,
     "comment": "Media type: application/pdf."
    },
    {
     "name": "size",
     "number": 4,
     "type": {
      "kind": "uint64"
     },
     "repeated": false,
     "optional": false,
     "comment": "Bytes of the file before encryption."
    },
    {
     "name": "hash",
     "number": 5,
     "type": {
      "kind": "bytes"
     },
     "repeated": false,
     "optional": false,
     "comment": "64 bytes: SHA-512 of the file before encryption, in hexadecimal."
    },
    {
     "name": "content",
     "number": 6,
     "type": {
      "kind": "enum",
      "name": "AttachmentContent"
     },
     "repeated": false,
     "optional": false,
     "comment": "What the file shows."
    },
    {
     "name": "text",
     "number": 7,
     "type": {
      "kind": "message",
      "name": "LocalizedText"
     },
     "repeated": true,
     "optional": false,
     "comment": "What the file is."
    }
   ]
  },
  {
   "name": "Body",
   "comment": "Body is the plaintext of a message: the form of its kind. Each form's number here is the number of its kind in tamga.envelope.v1.Kind; fields 1 to 8 mean the same in every form, those of one kind begin at 20.",
   "fields": [
    {
     "name": "request",
     "number": 1,
     "type": {
      "kind": "message",
      "name": "Request"
     },
     "repeated": false,
     "optional": false,
     "oneof": "form",
     "comment": ""
    },
    {
     "name": "reply",
     "number": 2,
     "type": {
      "kind": "message",
      "name": "Reply"
     },
     "repeated": false,
     "optional": false,
     "oneof": "form",
     "comment": ""
    },
    {
     "name": "spontaneous",
     "number": 3,
     "type": {
      "kind": "message",
      "name": "Spontaneous"
     },
     "repeated": false,
     "optional": false,
     "oneof": "form",
     "comment": ""
    },
    {
     "name": "clarification",
     "number": 4,
     "type": {
      "kind": "message",
      "name": "Clarification"
     },
     "repeated": false,
     "optional": false,
     "oneof": "form",
     "comment": ""
    },
    {
     "name": "refusal",
     "number": 5,
     "type": {
      "kind": "message",
      "name": "Refusal"
     },
     "repeated": false,
     "optional": false,
     "oneof": "form",
     "comment": ""
    },
    {
     "name": "delayNotice",
     "number": 6,
     "type": {
      "kind": "message",
      "name": "DelayNotice"
     },
     "repeated": false,
     "optional": false,
     "oneof": "form",
     "comment": ""
    },
    {
     "name": "warning",
     "number": 7,
     "type": {
      "kind": "message",
      "name": "Warning"
     },
     "repeated": false,
     "optional": false,
     "oneof": "form",
     "comment": ""
    },
    {
     "name": "seizure",
     "number": 8,
     "type": {
      "kind": "message",
      "name": "Seizure"
     },
     "repeated": false,
     "optional": false,
     "oneof": "form",
     "comment": ""
    },
    {
     "name": "feedback",
     "number": 9,
     "type": {
      "kind": "message",
      "name": "Feedback"
     },
     "repeated": false,
     "optional": false,
     "oneof": "form",
     "comment": ""
    },
    {
     "name": "consentRequest",
     "number": 10,
     "type": {
      "kind": "message",
      "name": "ConsentRequest"
     },
     "repeated": false,
     "optional": false,
     "oneof": "form",
     "comment": ""
    },
    {
     "name": "consentDecision",
     "number": 11,
     "type": {
      "kind": "message",
      "name": "ConsentDecision"
     },
     "repeated": false,
     "optional": false,
     "oneof": "form",
     "comment": ""
    },
    {
     "name": "cdRequest",
     "number": 12,
     "type": {
      "kind": "message",
      "name": "CdRequest"
     },
     "repeated": false,
     "optional": false,
     "oneof": "form",
     "comment": ""
    },
    {
     "name": "cdDecision",
     "number": 13,
     "type": {
      "kind": "message",
      "name": "CdDecision"
     },
     "repeated": false,
     "optional": false,
     "oneof": "form",
     "comment": ""
    },
    {
     "name": "cdHandover",
     "number": 14,
     "type": {
      "kind": "message",
      "name": "CdHandover"
     },
     "repeated": false,
     "optional": false,
     "oneof": "form",
     "comment": ""
    },
    {
     "name": "operationPlan",
     "number": 15,
     "type": {
      "kind": "message",
      "name": "OperationPlan"
     },
     "repeated": false,
     "optional": false,
     "oneof": "form",
     "comment": ""
    },
    {
     "name": "operationApproval",
     "number": 16,
     "type": {
      "kind": "message",
      "name": "OperationApproval"
     },
     "repeated": false,
     "optional": false,
     "oneof": "form",
     "comment": ""
    },
    {
     "name": "tasking",
     "number": 17,
     "type": {
      "kind": "message",
      "name": "Tasking"
     },
     "repeated": false,
     "optional": false,
     "oneof": "form",
     "comment": ""
    },
    {
     "name": "sitrep",
     "number": 18,
     "type": {
      "kind": "message",
      "name": "Sitrep"
     },
     "repeated": false,
     "optional": false,
     "oneof": "form",
     "comment": ""
    },
    {
     "name": "bulletin",
     "number": 19,
     "type": {
      "kind": "message",
      "name": "Bulletin"
     },
     "repeated": false,
     "optional": false,
     "oneof": "form",
     "comment": ""
    },
    {
     "name": "financialRequest",
     "number": 20,
     "type": {
      "kind": "message",
      "name": "FinancialRequest"
     },
     "repeated": false,
     "optional": false,
     "oneof": "form",
     "comment": ""
    },
    {
     "name": "assetRequest",
     "number": 21,
     "type": {
      "kind": "message",
      "name": "AssetRequest"
     },
     "repeated": false,
     "optional": false,
     "oneof": "form",
     "comment": ""
    },
    {
     "name": "precursorNotice",
     "number": 22,
     "type": {
      "kind": "message",
      "name": "PrecursorNotice"
     },
     "repeated": false,
     "optional": false,
     "oneof": "form",
     "comment": ""
    },
    {
     "name": "hitQuery",
     "number": 23,
     "type": {
      "kind": "message",
      "name": "HitQuery"
     },
     "repeated": false,
     "optional": false,
     "oneof": "form",
     "comment": ""
    },
    {
     "name": "hitResult",
     "number": 24,
     "type": {
      "kind": "message",
      "name": "HitResult"
     },
     "repeated": false,
     "optional": false,
     "oneof": "form",
     "comment": ""
    },
    {
     "name": "correction",
     "number": 25,
     "type": {
      "kind": "message",
      "name": "Correction"
     },
     "repeated": false,
     "optional": false,
     "oneof": "form",
     "comment": ""
    },
    {
     "name": "erasureNotice",
     "number": 26,
     "type": {
      "kind": "message",
      "name": "ErasureNotice"
     },
     "repeated": false,
     "optional": false,
     "oneof": "form",
     "comment": ""
    },
    {
     "name": "recall",
     "number": 27,
     "type": {
      "kind": "message",
      "name": "Recall"
     },
     "repeated": false,
     "optional": false,
     "oneof": "form",
     "comment": ""
    },
    {
     "name": "admin",
     "number": 28,
     "type": {
      "kind": "message",
      "name": "Admin"
     },
     "repeated": false,
     "optional": false,
     "oneof": "form",
     "comment": ""
    },
    {
     "name": "test",
     "number": 29,
     "type": {
      "kind": "message",
      "name": "Test"
     },
     "repeated": false,
     "optional": false,
     "oneof": "form",
     "comment": ""
    },
    {
     "name": "tally",
     "number": 30,
     "type": {
      "kind": "message",
      "name": "Tally"
     },
     "repeated": false,
     "optional": false,
     "oneof": "form",
     "comment": ""
    },
    {
     "name": "receipt",
     "number": 31,
     "type": {
      "kind": "message",
      "name": "Receipt"
     },
     "repeated": false,
     "optional": false,
     "oneof": "form",
     "comment": ""
    }
   ]
  },
  {
   "name": "Bulletin",
   "comment": "Bulletin is an analysis product of the centre.",
   "fields": [
    {
     "name": "title",
     "number": 1,
     "type": {
      "kind": "message",
      "name": "LocalizedText"
     },
     "repeated": true,
     "optional": false,
     "comment": "Short heading, as shown in lists."
    },
    {
     "name": "text",
     "number": 2,
     "type": {
      "kind": "message",
      "name": "LocalizedText"
     },
     "repeated": true,
     "optional": false,
     "comment": "The analysis."
    },
    {
     "name": "references",
     "number": 3,
     "type": {
      "kind": "message",
      "name": "CaseReference"
     },
     "repeated": true,
     "optional": false,
     "comment": "File numbers of both sides."
    },
    {
     "name": "entities",
     "number": 4,
     "type": {
      "kind": "message",
      "name": "Entities"
     },
     "repeated": false,
     "optional": false,
     "comment": "Persons, objects, places and events, and their links."
    },
    {
     "name": "attachments",
     "number": 5,
     "type": {
      "kind": "message",
      "name": "Attachment"
     },
     "repeated": true,
     "optional": false,
     "comment": "Files sent beside the body; filled in by the adapter."
    },
    {
     "name": "crimeAreas",
     "number": 6,
     "type": {
      "kind": "enum",
      "name": "CrimeArea"
     },
     "repeated": true,
     "optional": false,
     "comment": "Fields of crime that do not follow from substances, items and offences."
    },
    {
     "name": "handlingNote",
     "number": 7,
     "type": {
      "kind": "message",
      "name": "LocalizedText"
     },
     "repeated": true,
     "optional": false,
     "comment": "What handling code H3 means here."
    },
    {
     "name": "provenance",
     "number": 8,
     "type": {
      "kind": "message",
      "name": "Provenance"
     },
     "repeated": false,
     "optional": false,
     "comment": "Where published facts come from."
    },
    {
     "name": "type",
     "number": 20,
     "type": {
      "kind": "enum",
      "name": "BulletinType"
     },
     "repeated": false,
     "optional": false,
     "comment": ""
    },
    {
     "name": "number",
     "number": 21,
     "type": {
      "kind": "string"
     },
     "repeated": false,
     "optional": false,
     "comment": "Number of the product."
    },
    {
     "name": "period",
     "number": 22,
     "type": {
      "kind": "message",
      "name": "Period"
     },
     "repeated": false,
     "optional": false,
     "comment": "Time that it covers."
    },
    {
     "name": "distribution",
     "number": 23,
     "type": {
      "kind": "string"
     },
     "repeated": true,
     "optional": false,
     "comment": "Authorities that may have it."
    },
    {
     "name": "sources",
     "number": 24,
     "type": {
      "kind": "message",
      "name": "BulletinSource"
     },
     "repeated": true,
     "optional": false,
     "comment": "What it draws from."
    }
   ]
  },
  {
   "name": "BulletinSource",
   "comment": "BulletinSource is a message from which a bulletin draws, with the consent to do so.",
   "fields": [
    {
     "name": "message",
     "number": 1,
     "type": {
      "kind": "bytes"
     },
     "repeated": false,
     "optional": false,
     "comment": "16 bytes: the message, in hexadecimal."
    },
    {
     "name": "consent",
     "number": 2,
     "type": {
      "kind": "bytes"
     },
     "repeated": false,
     "optional": false,
     "comment": "16 bytes: the CONSENT_DECISION that allows it, in hexadecimal; empty where none is needed."
    }
   ]
  },
  {
   "name": "CaseReference",
   "comment": "CaseReference is a file number under which one side keeps the matter. Give those of both sides where known.",
   "fields": [
    {
     "name": "authority",
     "number": 1,
     "type": {
      "kind": "string"
     },
     "repeated": false,
     "optional": false,
     "comment": "The authority that keeps the file: kz/ncp."
    },
    {
     "name": "number",
     "number": 2,
     "type": {
      "kind": "string"
     },
     "repeated": false,
     "optional": false,
     "comment": "The file number, as that authority writes it."
    },
    {
     "name": "date",
     "number": 3,
     "type": {
      "kind": "string"
     },
     "repeated": false,
     "optional": false,
     "comment": "Date of the document: YYYY-MM-DD, YYYY-MM or YYYY."
    }
   ]
  },
  {
   "name": "CdDecision",
   "comment": "CdDecision gives or refuses a state's consent to a controlled delivery.",
   "fields": [
    {
     "name": "title",
     "number": 1,
     "type": {
      "kind": "message",
      "name": "LocalizedText"
     },
     "repeated": true,
     "optional": false,
     "comment": "Short heading, as shown in lists."
    },
    {
     "name": "text",
     "number": 2,
     "type": {
      "kind": "message",
      "name": "LocalizedText"
     },
     "repeated": true,
     "optional": false,
     "comment": "Reasons."
    },
    {
     "name": "references",
     "number": 3,
     "type": {
      "kind": "message",
      "name": "CaseReference"
     },
     "repeated": true,
     "optional": false,
     "comment": "File numbers of both sides."
    },
    {
     "name": "outcome",
     "number": 20,
     "type": {
      "kind": "enum",
      "name": "CdOutcome"
     },
     "repeated": false,
     "optional": false,
     "comment": ""
    },
    {
     "name": "conditions",
     "number": 21,
     "type": {
      "kind": "message",
      "name": "LocalizedText"
     },
     "repeated": true,
     "optional": false,
     "comment": ""
    },
    {
     "name": "legalAuthority",
     "number": 22,
     "type": {
      "kind": "message",
      "name": "Instrument"
     },
     "repeated": true,
     "optional": false,
     "comment": "Legal acts of the consenting state."
    },
    {
     "name": "responsible",
     "number": 23,
     "type": {
      "kind": "string"
     },
     "repeated": false,
     "optional": false,
     "comment": "Authority that takes over at the border: party/authority."
    }
   ]
  },
  {
   "name": "CdHandover",
   "comment": "CdHandover declares one end of a custody segment. A hand-over not taken over within its window raises an alarm.",
   "fields": [
    {
     "name": "title",
     "number": 1,
     "type": {
      "kind": "message",
      "name": "LocalizedText"
     },
     "repeated": true,
     "optional": false,
     "comment": "Short heading, as shown in lists."
    },
    {
     "name": "text",
     "number": 2,
     "type": {
      "kind": "message",
      "name": "LocalizedText"
     },
     "repeated": true,
     "optional": false,
     "comment": "Remarks."
    },
    {
     "name": "references",
     "number": 3,
     "type": {
      "kind": "message",
      "name": "CaseReference"
     },
     "repeated": true,
     "optional": false,
     "comment": "File numbers of both sides."
    },
    {
     "name": "entities",
     "number": 4,
     "type": {
      "kind": "message",
      "name": "Entities"
     },
     "repeated": false,
     "optional": false,
     "comment": "Persons, objects, places and events, and their links."
    },
    {
     "name": "attachments",
     "number": 5,
     "type": {
      "kind": "message",
      "name": "Attachment"
     },
     "repeated": true,
     "optional": false,
     "comment": "Files sent beside the body; filled in by the adapter."
    },
    {
     "name": "crimeAreas",
     "number": 6,
     "type": {
      "kind": "enum",
      "name": "CrimeArea"
     },
     "repeated": true,
     "optional": false,
     "comment": "Fields of crime that do not follow from substances, items and offences."
    },
    {
     "name": "handlingNote",
     "number": 7,
     "type": {
      "kind": "message",
      "name": "LocalizedText"
     },
     "repeated": true,
     "optional": false,
     "comment": "What handling code H3 means here."
    },
    {
     "name": "provenance",
     "number": 8,
     "type": {
      "kind": "message",
      "name": "Provenance"
     },
     "repeated": false,
     "optional": false,
     "comment": "Where published facts come from."
    },
    {
     "name": "segment",
     "number": 20,
     "type": {
      "kind": "uint32"
     },
     "repeated": false,
     "optional": false,
     "comment": "Number of the segment, from 1."
    },
    {
     "name": "act",
     "number": 21,
     "type": {
      "kind": "enum",
      "name": "HandoverAct"
     },
     "repeated": false,
     "optional": false,
     "comment": ""
    },
    {
     "name": "giver",
     "number": 22,
     "type": {
      "kind": "string"
     },
     "repeated": false,
     "optional": false,
     "comment": "Authority that gives custody: party/authority."
    },
    {
     "name": "taker",
     "number": 23,
     "type": {
      "kind": "string"
     },
     "repeated": false,
     "optional": false,
     "comment": "Authority that takes custody: party/authority."
    },
    {
     "name": "place",
     "number": 24,
     "type": {
      "kind": "message",
      "name": "Location"
     },
     "repeated": false,
     "optional": false,
     "comment": ""
    },
    {
     "name": "window",
     "number": 25,
     "type": {
      "kind": "message",
      "name": "Period"
     },
     "repeated": false,
     "optional": false,
     "comment": "When the hand-over is to take place, as two times with offset; it also stands in the header."
    },
    {
     "name": "at",
     "number": 26,
     "type": {
      "kind": "string"
     },
     "repeated": false,
     "optional": false,
     "comment": "When it took place: a time with offset."
    },
    {
     "name": "condition",
     "number": 27,
     "type": {
      "kind": "message",
      "name": "LocalizedText"
     },
     "repeated": true,
     "optional": false,
     "comment": "State of goods and seals."
    }
   ]
  },
  {
   "name": "CdRequest",
   "comment": "CdRequest asks the states on a route to let a consignment pass under watch. The goods and the conveyance stand under entities.",
   "fields": [
    {
     "name": "title",
     "number": 1,
     "type": {
      "kind": "message",
      "name": "LocalizedText"
     },
     "repeated": true,
     "optional": false,
     "comment": "Short heading, as shown in lists."
    },
    {
     "name": "text",
     "number": 2,
     "type": {
      "kind": "message",
      "name": "LocalizedText"
     },
     "repeated": true,
     "optional": false,
     "comment": "What is planned."
    },
    {
     "name": "references",
     "number": 3,
     "type": {
      "kind": "message",
      "name": "CaseReference"
     },
     "repeated": true,
     "optional": false,
     "comment": "File numbers of both sides."
    },
    {
     "name": "entities",
     "number": 4,
     "type": {
      "kind": "message",
      "name": "Entities"
     },
     "repeated": false,
     "optional": false,
     "comment": "Persons, objects, places and events, and their links."
    },
    {
     "name": "attachments",
     "number": 5,
     "type": {
      "kind": "message",
      "name": "Attachment"
     },
     "repeated": true,
     "optional": false,
     "comment": "Files sent beside the body; filled in by the adapter."
    },
    {
     "name": "crimeAreas",
     "number": 6,
     "type": {
      "kind": "enum",
      "name": "CrimeArea"
     },
     "repeated": true,
     "optional": false,
     "comment": "Fields of crime that do not follow from substances, items and offences."
    },
    {
     "name": "handlingNote",
     "number": 7,
     "type": {
      "kind": "message",
      "name": "LocalizedText"
     },
     "repeated": true,
     "optional": false,
     "comment": "What handling code H3 means here."
    },
    {
     "name": "provenance",
     "number": 8,
     "type": {
      "kind": "message",
      "name": "Provenance"
     },
     "repeated": false,
     "optional": false,
     "comment": "Where published facts come from."
    },
    {
     "name": "legalAuthority",
     "number": 20,
     "type": {
      "kind": "message",
      "name": "Instrument"
     },
     "repeated": true,
     "optional": false,
     "comment": "Law and orders under which the delivery is run."
    },
    {
     "name": "route",
     "number": 21,
     "type": {
      "kind": "message",
      "name": "RouteStage"
     },
     "repeated": true,
     "optional": false,
     "comment": "Route, in order of travel, with entry and exit points and times."
    },
    {
     "name": "technique",
     "number": 22,
     "type": {
      "kind": "enum",
      "name": "CdTechnique"
     },
     "repeated": false,
     "optional": false,
     "comment": ""
    },
    {
     "name": "seizureTrigger",
     "number": 23,
     "type": {
      "kind": "message",
      "name": "LocalizedText"
     },
     "repeated": true,
     "optional": false,
     "comment": "What leads to seizure at once."
    },
    {
     "name": "surveillance",
     "number": 24,
     "type": {
      "kind": "message",
      "name": "LocalizedText"
     },
     "repeated": true,
     "optional": false,
     "comment": "How it is watched, and by whom."
    },
    {
     "name": "offences",
     "number": 25,
     "type": {
      "kind": "message",
      "name": "Offence"
     },
     "repeated": true,
     "optional": false,
     "comment": ""
    },
    {
     "name": "consentNeededBy",
     "number": 26,
     "type": {
      "kind": "string"
     },
     "repeated": false,
     "optional": false,
     "comment": "The time by which every consent is needed: a time with offset."
    }
   ]
  },
  {
   "name": "Change",
   "comment": "Change is one statement put right.",
   "fields": [
    {
     "name": "field",
     "number": 1,
     "type": {
      "kind": "string"
     },
     "repeated": false,
     "optional": false,
     "comment": "What is corrected, by the name of its field in the message: entities.persons[0].born."
    },
    {
     "name": "before",
     "number": 2,
     "type": {
      "kind": "string"
     },
     "repeated": false,
     "optional": false,
     "comment": "What was said."
    },
    {
     "name": "after",
     "number": 3,
     "type": {
      "kind": "string"
     },
     "repeated": false,
     "optional": false,
     "comment": "What is right."
    }
   ]
  },
  {
   "name": "Clarification",
   "comment": "Clarification asks the requesting side for what is missing. The clock pauses until it is answered.",
   "fields": [
    {
     "name": "title",
     "number": 1,
     "type": {
      "kind": "message",
      "name": "LocalizedText"
     },
     "repeated": true,
     "optional": false,
     "comment": "Short heading, as shown in lists."
    },
    {
     "name": "text",
     "number": 2,
     "type": {
      "kind": "message",
      "name": "LocalizedText"
     },
     "repeated": true,
     "optional": false,
     "comment": "What is missing or unclear."
    },
    {
     "name": "references",
     "number": 3,
     "type": {
      "kind": "message",
      "name": "CaseReference"
     },
     "repeated": true,
     "optional": false,
     "comment": "File numbers of both sides."
    },
    {
     "name": "entities",
     "number": 4,
     "type": {
      "kind": "message",
      "name": "Entities"
     },
     "repeated": false,
     "optional": false,
     "comment": "Persons, objects, places and events, and their links."
    },
    {
     "name": "attachments",
     "number": 5,
     "type": {
      "kind": "message",
      "name": "Attachment"
     },
     "repeated": true,
     "optional": false,
     "comment": "Files sent beside the body; filled in by the adapter."
    },
    {
     "name": "crimeAreas",
     "number": 6,
     "type": {
      "kind": "enum",
      "name": "CrimeArea"
     },
     "repeated": true,
     "optional": false,
     "comment": "Fields of crime that do not follow from substances, items and offences."
    },
    {
     "name": "handlingNote",
     "number": 7,
     "type": {
      "kind": "message",
      "name": "LocalizedText"
     },
     "repeated": true,
     "optional": false,
     "comment": "What handling code H3 means here."
    },
    {
     "name": "provenance",
     "number": 8,
     "type": {
      "kind": "message",
      "name": "Provenance"
     },
     "repeated": false,
     "optional": false,
     "comment": "Where published facts come from."
    },
    {
     "name": "questions",
     "number": 20,
     "type": {
      "kind": "message",
      "name": "Question"
     },
     "repeated": true,
     "optional": false,
     "comment": ""
    },
    {
     "name": "answers",
     "number": 21,
     "type": {
      "kind": "message",
      "name": "Answer"
     },
     "repeated": true,
     "optional": false,
     "comment": "Answers to the questions of an earlier clarification."
    }
   ]
  },
  {
   "name": "ConsentDecision",
   "comment": "ConsentDecision grants, refuses or withdraws consent.",
   "fields": [
    {
     "name": "title",
     "number": 1,
     "type": {
      "kind": "message",
      "name": "LocalizedText"
     },
     "repeated": true,
     "optional": false,
     "comment": "Short heading, as shown in lists."
    },
    {
     "name": "text",
     "number": 2,
     "type": {
      "kind": "message",
      "name": "LocalizedText"
     },
     "repeated": true,
     "optional": false,
     "comment": "Reasons."
    },
    {
     "name": "references",
     "number": 3,
     "type": {
      "kind": "message",
      "name": "CaseReference"
     },
     "repeated": true,
     "optional": false,
     "comment": "File numbers of both sides."
    },
    {
     "name": "messages",
     "number": 20,
     "type": {
      "kind": "bytes"
     },
     "repeated": true,
     "optional": false,
     "comment": "16 bytes each: the messages concerned, in hexadecimal."
    },
    {
     "name": "use",
     "number": 21,
     "type": {
      "kind": "enum",
      "name": "ConsentUse"
     },
     "repeated": false,
     "optional": false,
     "comment": ""
    },
    {
     "name": "outcome",
     "number": 22,
     "type": {
      "kind": "enum",
      "name": "ConsentOutcome"
     },
     "repeated": false,
     "optional": false,
     "comment": ""
    },
    {
     "name": "conditions",
     "number": 23,
     "type": {
      "kind": "message",
      "name": "LocalizedText"
     },
     "repeated": true,
     "optional": false,
     "comment": ""
    },
    {
     "name": "recipients",
     "number": 24,
     "type": {
      "kind": "string"
     },
     "repeated": true,
     "optional": false,
     "comment": "Authorities that may have it."
    },
    {
     "name": "validUntil",
     "number": 25,
     "type": {
      "kind": "string"
     },
     "repeated": false,
     "optional": false,
     "comment": "The last day on which it holds: YYYY-MM-DD."
    }
   ]
  },
  {
   "name": "ConsentRequest",
   "comment": "ConsentRequest asks the originator for consent to a further use.",
   "fields": [
    {
     "name": "title",
     "number": 1,
     "type": {
      "kind": "message",
      "name": "LocalizedText"
     },
     "repeated": true,
     "optional": false,
     "comment": "Short heading, as shown in lists."
    },
    {
     "name": "text",
     "number": 2,
     "type": {
      "kind": "message",
      "name": "LocalizedText"
     },
     "repeated": true,
     "optional": false,
     "comment": "What for, and why."
    },
    {
     "name": "references",
     "number": 3,
     "type": {
      "kind": "message",
      "name": "CaseReference"
     },
     "repeated": true,
     "optional": false,
     "comment": "File numbers of both sides."
    },
    {
     "name": "entities",
     "number": 4,
     "type": {
      "kind": "message",
      "name": "Entities"
     },
     "repeated": false,
     "optional": false,
     "comment": "Persons, objects, places and events, and their links."
    },
    {
     "name": "attachments",
     "number": 5,
     "type": {
      "kind": "message",
      "name": "Attachment"
     },
     "repeated": true,
     "optional": false,
     "comment": "Files sent beside the body; filled in by the adapter."
    },
    {
     "name": "crimeAreas",
     "number": 6,
     "type": {
      "kind": "enum",
      "name": "CrimeArea"
     },
     "repeated": true,
     "optional": false,
     "comment": "Fields of crime that do not follow from substances, items and offences."
    },
    {
     "name": "handlingNote",
     "number": 7,
     "type": {
      "kind": "message",
      "name": "LocalizedText"
     },
     "repeated": true,
     "optional": false,
     "comment": "What handling code H3 means here."
    },
    {
     "name": "provenance",
     "number": 8,
     "type": {
      "kind": "message",
      "name": "Provenance"
     },
     "repeated": false,
     "optional": false,
     "comment": "Where published facts come from."
    },
    {
     "name": "messages",
     "number": 20,
     "type": {
      "kind": "bytes"
     },
     "repeated": true,
     "optional": false,
     "comment": "16 bytes each: the messages concerned, in hexadecimal."
    },
    {
     "name": "use",
     "number": 21,
     "type": {
      "kind": "enum",
      "name": "ConsentUse"
     },
     "repeated": false,
     "optional": false,
     "comment": ""
    },
    {
     "name": "recipients",
     "number": 22,
     "type": {
      "kind": "string"
     },
     "repeated": true,
     "optional": false,
     "comment": "Authorities that would get it."
    }
   ]
  },
  {
   "name": "Container",
   "comment": "Container is a freight container.",
   "fields": [
    {
     "name": "id",
     "number": 1,
     "type": {
      "kind": "string"
     },
     "repeated": false,
     "optional": false,
     "comment": "Short name within this message, for links: c1."
    },
    {
     "name": "number",
     "number": 2,
     "type": {
      "kind": "string"
     },
     "repeated": false,
     "optional": false,
     "comment": "ISO 6346: owner, category, serial number and check digit, as in CSQU3054383."
    },
    {
     "name": "sizeType",
     "number": 3,
     "type": {
      "kind": "string"
     },
     "repeated": false,
     "optional": false,
     "comment": "ISO 6346 size and type code: 45G1."
    },
    {
     "name": "seals",
     "number": 4,
     "type": {
      "kind": "string"
     },
     "repeated": true,
     "optional": false,
     "comment": "Numbers of the seals."
    },
    {
     "name": "declaredGoods",
     "number": 5,
     "type": {
      "kind": "message",
      "name": "LocalizedText"
     },
     "repeated": true,
     "optional": false,
     "comment": "Goods as declared."
    },
    {
     "name": "involvement",
     "number": 6,
     "type": {
      "kind": "message",
      "name": "LocalizedText"
     },
     "repeated": true,
     "optional": false,
     "comment": ""
    }
   ]
  },
  {
   "name": "Correction",
   "comment": "Correction puts right a message sent earlier.",
   "fields": [
    {
     "name": "title",
     "number": 1,
     "type": {
      "kind": "message",
      "name": "LocalizedText"
     },
     "repeated": true,
     "optional": false,
     "comment": "Short heading, as shown in lists."
    },
    {
     "name": "text",
     "number": 2,
     "type": {
      "kind": "message",
      "name": "LocalizedText"
     },
     "repeated": true,
     "optional": false,
     "comment": "What was wrong."
    },
    {
     "name": "references",
     "number": 3,
     "type": {
      "kind": "message",
      "name": "CaseReference"
     },
     "repeated": true,
     "optional": false,
     "comment": "File numbers of both sides."
    },
    {
     "name": "entities",
     "number": 4,
     "type": {
      "kind": "message",
      "name": "Entities"
     },
     "repeated": false,
     "optional": false,
     "comment": "Persons, objects, places and events, and their links."
    },
    {
     "name": "attachments",
     "number": 5,
     "type": {
      "kind": "message",
      "name": "Attachment"
     },
     "repeated": true,
     "optional": false,
     "comment": "Files sent beside the body; filled in by the adapter."
    },
    {
     "name": "crimeAreas",
     "number": 6,
     "type": {
      "kind": "enum",
      "name": "CrimeArea"
     },
     "repeated": true,
     "optional": false,
     "comment": "Fields of crime that do not follow from substances, items and offences."
    },
    {
     "name": "handlingNote",
     "number": 7,
     "type": {
      "kind": "message",
      "name": "LocalizedText"
     },
     "repeated": true,
     "optional": false,
     "comment": "What handling code H3 means here."
    },
    {
     "name": "provenance",
     "number": 8,
     "type": {
      "kind": "message",
      "name": "Provenance"
     },
     "repeated": false,
     "optional": false,
     "comment": "Where published facts come from."
    },
    {
     "name": "message",
     "number": 20,
     "type": {
      "kind": "bytes"
     },
     "repeated": false,
     "optional": false,
     "comment": "16 bytes: the message, in hexadecimal."
    },
    {
     "name": "reason",
     "number": 21,
     "type": {
      "kind": "enum",
      "name": "CorrectionReason"
     },
     "repeated": false,
     "optional": false,
     "comment": ""
    },
    {
     "name": "changes",
     "number": 22,
     "type": {
      "kind": "message",
      "name": "Change"
     },
     "repeated": true,
     "optional": false,
     "comment": ""
    }
   ]
  },
  {
   "name": "CryptoAddress",
   "comment": "CryptoAddress is an address on a blockchain.",
   "fields": [
    {
     "name": "network",
     "number": 1,
     "type": {
      "kind": "string"
     },
     "repeated": false,
     "optional": false,
     "comment": "Name of the network: bitcoin, ethereum, tron."
    },
    {
     "name": "address",
     "number": 2,
     "type": {
      "kind": "string"
     },
     "repeated": false,
     "optional": false,
     "comment": ""
    },
    {
     "name": "transactions",
     "number": 3,
     "type": {
      "kind": "string"
     },
     "repeated": true,
     "optional": false,
     "comment": "Transactions that matter here."
    }
   ]
  },
  {
   "name": "DelayNotice",
   "comment": "DelayNotice says that an answer takes longer, and why.",
   "fields": [
    {
     "name": "title",
     "number": 1,
     "type": {
      "kind": "message",
      "name": "LocalizedText"
     },
     "repeated": true,
     "optional": false,
     "comment": "Short heading, as shown in lists."
    },
    {
     "name": "text",
     "number": 2,
     "type": {
      "kind": "message",
      "name": "LocalizedText"
     },
     "repeated": true,
     "optional": false,
     "comment": "The reasons."
    },
    {
     "name": "references",
     "number": 3,
     "type": {
      "kind": "message",
      "name": "CaseReference"
     },
     "repeated": true,
     "optional": false,
     "comment": "File numbers of both sides."
    },
    {
     "name": "ground",
     "number": 20,
     "type": {
      "kind": "enum",
      "name": "DelayGround"
     },
     "repeated": false,
     "optional": false,
     "comment": ""
    },
    {
     "name": "expectedBy",
     "number": 21,
     "type": {
      "kind": "string"
     },
     "repeated": false,
     "optional": false,
     "comment": "When the answer is expected: YYYY-MM-DD."
    }
   ]
  },
  {
   "name": "Domain",
   "comment": "Domain is an internet domain.",
   "fields": [
    {
     "name": "id",
     "number": 1,
     "type": {
      "kind": "string"
     },
     "repeated": false,
     "optional": false,
     "comment": "Short name within this message, for links: d1."
    },
    {
     "name": "name",
     "number": 2,
     "type": {
      "kind": "string"
     },
     "repeated": false,
     "optional": false,
     "comment": "Domain name, in ASCII form (xn-- for others)."
    },
    {
     "name": "involvement",
     "number": 3,
     "type": {
      "kind": "message",
      "name": "LocalizedText"
     },
     "repeated": true,
     "optional": false,
     "comment": ""
    }
   ]
  },
  {
   "name": "DomesticAccount",
   "comment": "DomesticAccount is an account number that is unique only within its bank.",
   "fields": [
    {
     "name": "number",
     "number": 1,
     "type": {
      "kind": "string"
     },
     "repeated": false,
     "optional": false,
     "comment": ""
    },
    {
     "name": "bankCode",
     "number": 2,
     "type": {
      "kind": "string"
     },
     "repeated": false,
     "optional": false,
     "comment": "Code of the bank: BIK (9 digits) or MFO (5 or 6)."
    },
    {
     "name": "country",
     "number": 3,
     "type": {
      "kind": "string"
     },
     "repeated": false,
     "optional": false,
     "comment": "ISO 3166-1 code."
    }
   ]
  },
  {
   "name": "EmailAddress",
   "comment": "EmailAddress is an e-mail address.",
   "fields": [
    {
     "name": "id",
     "number": 1,
     "type": {
      "kind": "string"
     },
     "repeated": false,
     "optional": false,
     "comment": "Short name within this message, for links: e1."
    },
    {
     "name": "address",
     "number": 2,
     "type": {
      "kind": "string"
     },
     "repeated": false,
     "optional": false,
     "comment": ""
    },
    {
     "name": "involvement",
     "number": 3,
     "type": {
      "kind": "message",
      "name": "LocalizedText"
     },
     "repeated": true,
     "optional": false,
     "comment": ""
    }
   ]
  },
  {
   "name": "Entities",
   "comment": "Entities lists what a message is about, and how these are linked.",
   "fields": [
    {
     "name": "persons",
     "number": 1,
     "type": {
      "kind": "message",
      "name": "Person"
     },
     "repeated": true,
     "optional": false,
     "comment": ""
    },
    {
     "name": "organisations",
     "number": 2,
     "type": {
      "kind": "message",
      "name": "Organisation"
     },
     "repeated": true,
     "optional": false,
     "comment": ""
    },
    {
     "name": "vehicles",
     "number": 3,
     "type": {
      "kind": "message",
      "name": "Vehicle"
     },
     "repeated": true,
     "optional": false,
     "comment": ""
    },
    {
     "name": "containers",
     "number": 4,
     "type": {
      "kind": "message",
      "name": "Container"
     },
     "repeated": true,
     "optional": false,
     "comment": ""
    },
    {
     "name": "wagons",
     "number": 5,
     "type": {
      "kind": "message",
      "name": "Wagon"
     },
     "repeated": true,
     "optional": false,
     "comment": ""
    },
    {
     "name": "vessels",
     "number": 6,
     "type": {
      "kind": "message",
      "name": "Vessel"
     },
     "repeated": true,
     "optional": false,
     "comment": ""
    },
    {
     "name": "parcels",
     "number": 7,
     "type": {
      "kind": "message",
      "name": "Parcel"
     },
     "repeated": true,
     "optional": false,
     "comment": ""
    },
    {
     "name": "phones",
     "number": 8,
     "type": {
      "kind": "message",
      "name": "Phone"
     },
     "repeated": true,
     "optional": false,
     "comment": ""
    },
    {
     "name": "accounts",
     "number": 9,
     "type": {
      "kind": "message",
      "name": "Account"
     },
     "repeated": true,
     "optional": false,
     "comment": ""
    },
    {
     "name": "onlineAccounts",
     "number": 10,
     "type": {
      "kind": "message",
      "name": "OnlineAccount"
     },
     "repeated": true,
     "optional": false,
     "comment": ""
    },
    {
     "name": "emails",
     "number": 11,
     "type": {
      "kind": "message",
      "name": "EmailAddress"
     },
     "repeated": true,
     "optional": false,
     "comment": ""
    },
    {
     "name": "domains",
     "number": 12,
     "type": {
      "kind": "message",
      "name": "Domain"
     },
     "repeated": true,
     "optional": false,
     "comment": ""
    },
    {
     "name": "ipAddresses",
     "number": 13,
     "type": {
      "kind": "message",
      "name": "IpAddress"
     },
     "repeated": true,
     "optional": false,
     "comment": ""
    },
    {
     "name": "locations",
     "number": 14,
     "type": {
      "kind": "message",
      "name": "Location"
     },
     "repeated": true,
     "optional": false,
     "comment": ""
    },
    {
     "name": "substances",
     "number": 15,
     "type": {
      "kind": "message",
      "name": "Substance"
     },
     "repeated": true,
     "optional": false,
     "comment": ""
    },
    {
     "name": "items",
     "number": 16,
     "type": {
      "kind": "message",
      "name": "Item"
     },
     "repeated": true,
     "optional": false,
     "comment": ""
    },
    {
     "name": "events",
     "number": 17,
     "type": {
      "kind": "message",
      "name": "Event"
     },
     "repeated": true,
     "optional": false,
     "comment": ""
    },
    {
     "name": "links",
     "number": 18,
     "type": {
      "kind": "message",
      "name": "Link"
     },
     "repeated": true,
     "optional": false,
     "comment": ""
    }
   ]
  },
  {
   "name": "ErasureNotice",
   "comment": "ErasureNotice asks the holders of messages to erase them, in whole or in part.",
   "fields": [
    {
     "name": "title",
     "number": 1,
     "type": {
      "kind": "message",
      "name": "LocalizedText"
     },
     "repeated": true,
     "optional": false,
     "comment": "Short heading, as shown in lists."
    },
    {
     "name": "text",
     "number": 2,
     "type": {
      "kind": "message",
      "name": "LocalizedText"
     },
     "repeated": true,
     "optional": false,
     "comment": "Reasons, without repeating the data."
    },
    {
     "name": "references",
     "number": 3,
     "type": {
      "kind": "message",
      "name": "CaseReference"
     },
     "repeated": true,
     "optional": false,
     "comment": "File numbers of both sides."
    },
    {
     "name": "messages",
     "number": 20,
     "type": {
      "kind": "bytes"
     },
     "repeated": true,
     "optional": false,
     "comment": "16 bytes each: the messages, in hexadecimal."
    },
    {
     "name": "reason",
     "number": 21,
     "type": {
      "kind": "enum",
      "name": "ErasureReason"
     },
     "repeated": false,
     "optional": false,
     "comment": ""
    },
    {
     "name": "fields",
     "number": 22,
     "type": {
      "kind": "string"
     },
     "repeated": true,
     "optional": false,
     "comment": "Fields to erase, where not the whole: entities.persons[0]."
    },
    {
     "name": "eraseBy",
     "number": 23,
     "type": {
      "kind": "string"
     },
     "repeated": false,
     "optional": false,
     "comment": "The day by which it is to be done: YYYY-MM-DD."
    }
   ]
  },
  {
   "name": "Event",
   "comment": "Event is something that happened at a time and a place.",
   "fields": [
    {
     "name": "id",
     "number": 1,
     "type": {
      "kind": "string"
     },
     "repeated": false,
     "optional": false,
     "comment": "Short name within this message, for links: h1."
    },
    {
     "name": "type",
     "number": 2,
     "type": {
      "kind": "enum",
      "name": "EventType"
     },
     "repeated": false,
     "optional": false,
     "comment": ""
    },
    {
     "name": "period",
     "number": 3,
     "type": {
      "kind": "message",
      "name": "Period"
     },
     "repeated": false,
     "optional": false,
     "comment": ""
    },
    {
     "name": "location",
     "number": 4,
     "type": {
      "kind": "message",
      "name": "Location"
     },
     "repeated": false,
     "optional": false,
     "comment": ""
    },
    {
     "name": "text",
     "number": 5,
     "type": {
      "kind": "message",
      "name": "LocalizedText"
     },
     "repeated": true,
     "optional": false,
     "comment": ""
    },
    {
     "name": "value",
     "number": 6,
     "type": {
      "kind": "message",
      "name": "Money"
     },
     "repeated": false,
     "optional": false,
     "comment": "Amount of a transaction."
    }
   ]
  },
  {
   "name": "Feedback",
   "comment": "Feedback says what came of an answer or a report.",
   "fields": [
    {
     "name": "title",
     "number": 1,
     "type": {
      "kind": "message",
      "name": "LocalizedText"
     },
     "repeated": true,
     "optional": false,
     "comment": "Short heading, as shown in lists."
    },
    {
     "name": "text",
     "number": 2,
     "type": {
      "kind": "message",
      "name": "LocalizedText"
     },
     "repeated": true,
     "optional": false,
     "comment": "What came of it."
    },
    {
     "name": "references",
     "number": 3,
     "type": {
      "kind": "message",
      "name": "CaseReference"
     },
     "repeated": true,
     "optional": false,
     "comment": "File numbers of both sides."
    },
    {
     "name": "entities",
     "number": 4,
     "type": {
      "kind": "message",
      "name": "Entities"
     },
     "repeated": false,
     "optional": false,
     "comment": "Persons, objects, places and events, and their links."
    },
    {
     "name": "attachments",
     "number": 5,
     "type": {
      "kind": "message",
      "name": "Attachment"
     },
     "repeated": true,
     "optional": false,
     "comment": "Files sent beside the body; filled in by the adapter."
    },
    {
     "name": "crimeAreas",
     "number": 6,
     "type": {
      "kind": "enum",
      "name": "CrimeArea"
     },
     "repeated": true,
     "optional": false,
     "comment": "Fields of crime that do not follow from substances, items and offences."
    },
    {
     "name": "handlingNote",
     "number": 7,
     "type": {
      "kind": "message",
      "name": "LocalizedText"
     },
     "repeated": true,
     "optional": false,
     "comment": "What handling code H3 means here."
    },
    {
     "name": "provenance",
     "number": 8,
     "type": {
      "kind": "message",
      "name": "Provenance"
     },
     "repeated": false,
     "optional": false,
     "comment": "Where published facts come from."
    },
    {
     "name": "usefulness",
     "number": 20,
     "type": {
      "kind": "enum",
      "name": "Usefulness"
     },
     "repeated": false,
     "optional": false,
     "comment": ""
    },
    {
     "name": "personsArrested",
     "number": 21,
     "type": {
      "kind": "uint32"
     },
     "repeated": false,
     "optional": true,
     "comment": "Number of persons arrested; absent where not known."
    },
    {
     "name": "courtOutcome",
     "number": 22,
     "type": {
      "kind": "message",
      "name": "LocalizedText"
     },
     "repeated": true,
     "optional": false,
     "comment": "Outcome in court, where there is one."
    }
   ]
  },
  {
   "name": "FinancialRequest",
   "comment": "FinancialRequest asks for information on accounts and payments.",
   "fields": [
    {
     "name": "title",
     "number": 1,
     "type": {
      "kind": "message",
      "name": "LocalizedText"
     },
     "repeated": true,
     "optional": false,
     "comment": "Short heading, as shown in lists."
    },
    {
     "name": "text",
     "number": 2,
     "type": {
      "kind": "message",
      "name": "LocalizedText"
     },
     "repeated": true,
     "optional": false,
     "comment": "What is asked, and why."
    },
    {
     "name": "references",
     "number": 3,
     "type": {
      "kind": "message",
      "name": "CaseReference"
     },
     "repeated": true,
     "optional": false,
     "comment": "File numbers of both sides."
    },
    {
     "name": "entities",
     "number": 4,
     "type": {
      "kind": "message",
      "name": "Entities"
     },
     "repeated": false,
     "optional": false,
     "comment": "Persons, objects, places and events, and their links."
    },
    {
     "name": "attachments",
     "number": 5,
     "type": {
      "kind": "message",
      "name": "Attachment"
     },
     "repeated": true,
     "optional": false,
     "comment": "Files sent beside the body; filled in by the adapter."
    },
    {
     "name": "crimeAreas",
     "number": 6,
     "type": {
      "kind": "enum",
      "name": "CrimeArea"
     },
     "repeated": true,
     "optional": false,
     "comment": "Fields of crime that do not follow from substances, items and offences."
    },
    {
     "name": "handlingNote",
     "number": 7,
     "type": {
      "kind": "message",
      "name": "LocalizedText"
     },
     "repeated": true,
     "optional": false,
     "comment": "What handling code H3 means here."
    },
    {
     "name": "provenance",
     "number": 8,
     "type": {
      "kind": "message",
      "name": "Provenance"
     },
     "repeated": false,
     "optional": false,
     "comment": "Where published facts come from."
    },
    {
     "name": "measures",
     "number": 20,
     "type": {
      "kind": "enum",
      "name": "FinancialMeasure"
     },
     "repeated": true,
     "optional": false,
     "comment": ""
    },
    {
     "name": "questions",
     "number": 21,
     "type": {
      "kind": "message",
      "name": "Question"
     },
     "repeated": true,
     "optional": false,
     "comment": ""
    },
    {
     "name": "period",
     "number": 22,
     "type": {
      "kind": "message",
      "name": "Period"
     },
     "repeated": false,
     "optional": false,
     "comment": "Time that the enquiry covers."
    },
    {
     "name": "offences",
     "number": 23,
     "type": {
      "kind": "message",
      "name": "Offence"
     },
     "repeated": true,
     "optional": false,
     "comment": ""
    },
    {
     "name": "predicateOffence",
     "number": 24,
     "type": {
      "kind": "message",
      "name": "LocalizedText"
     },
     "repeated": true,
     "optional": false,
     "comment": "The offence from which the money is thought to come."
    },
    {
     "name": "legalBasis",
     "number": 25,
     "type": {
      "kind": "message",
      "name": "Instrument"
     },
     "repeated": true,
     "optional": false,
     "comment": ""
    },
    {
     "name": "judicialAuthorisations",
     "number": 26,
     "type": {
      "kind": "message",
      "name": "Instrument"
     },
     "repeated": true,
     "optional": false,
     "comment": ""
    }
   ]
  },
  {
   "name": "HitAnswer",
   "comment": "HitAnswer says of one term whether it is known.",
   "fields": [
    {
     "name": "term",
     "number": 1,
     "type": {
      "kind": "string"
     },
     "repeated": false,
     "optional": false,
     "comment": "Short name of the term."
    },
    {
     "name": "known",
     "number": 2,
     "type": {
      "kind": "bool"
     },
     "repeated": false,
     "optional": false,
     "comment": ""
    },
    {
     "name": "contact",
     "number": 3,
     "type": {
      "kind": "string"
     },
     "repeated": false,
     "optional": false,
     "comment": "Whom to ask for more: party/authority."
    },
    {
     "name": "evaluated",
     "number": 4,
     "type": {
      "kind": "bytes"
     },
     "repeated": false,
     "optional": false,
     "comment": "32 bytes: the evaluated element of a blinded term, in hexadecimal."
    }
   ]
  },
  {
   "name": "HitQuery",
   "comment": "HitQuery asks whether terms are known.",
   "fields": [
    {
     "name": "title",
     "number": 1,
     "type": {
      "kind": "message",
      "name": "LocalizedText"
     },
     "repeated": true,
     "optional": false,
     "comment": "Short heading, as shown in lists."
    },
    {
     "name": "text",
     "number": 2,
     "type": {
      "kind": "message",
      "name": "LocalizedText"
     },
     "repeated": true,
     "optional": false,
     "comment": "Why it is asked."
    },
    {
     "name": "references",
     "number": 3,
     "type": {
      "kind": "message",
      "name": "CaseReference"
     },
     "repeated": true,
     "optional": false,
     "comment": "File numbers of both sides."
    },
    {
     "name": "crimeAreas",
     "number": 6,
     "type": {
      "kind": "enum",
      "name": "CrimeArea"
     },
     "repeated": true,
     "optional": false,
     "comment": "Fields of crime that the query is about."
    },
    {
     "name": "terms",
     "number": 20,
     "type": {
      "kind": "message",
      "name": "HitTerm"
     },
     "repeated": true,
     "optional": false,
     "comment": ""
    }
   ]
  },
  {
   "name": "HitResult",
   "comment": "HitResult answers a query, term by term.",
   "fields": [
    {
     "name": "title",
     "number": 1,
     "type": {
      "kind": "message",
      "name": "LocalizedText"
     },
     "repeated": true,
     "optional": false,
     "comment": "Short heading, as shown in lists."
    },
    {
     "name": "text",
     "number": 2,
     "type": {
      "kind": "message",
      "name": "LocalizedText"
     },
     "repeated": true,
     "optional": false,
     "comment": "Remarks."
    },
    {
     "name": "references",
     "number": 3,
     "type": {
      "kind": "message",
      "name": "CaseReference"
     },
     "repeated": true,
     "optional": false,
     "comment": "File numbers of both sides."
    },
    {
     "name": "answers",
     "number": 20,
     "type": {
      "kind": "message",
      "name": "HitAnswer"
     },
     "repeated": true,
     "optional": false,
     "comment": ""
    }
   ]
  },
  {
   "name": "HitTerm",
   "comment": "HitTerm is one thing searched for: in the clear, or blinded.",
   "fields": [
    {
     "name": "id",
     "number": 1,
     "type": {
      "kind": "string"
     },
     "repeated": false,
     "optional": false,
     "comment": "Short name by which the result refers to it: h1."
    },
    {
     "name": "type",
     "number": 2,
     "type": {
      "kind": "enum",
      "name": "HitKeyType"
     },
     "repeated": false,
     "optional": false,
     "comment": ""
    },
    {
     "name": "clear",
     "number": 3,
     "type": {
      "kind": "string"
     },
     "repeated": false,
     "optional": false,
     "oneof": "key",
     "comment": "The normalised key."
    },
    {
     "name": "blinded",
     "number": 4,
     "type": {
      "kind": "bytes"
     },
     "repeated": false,
     "optional": false,
     "oneof": "key",
     "comment": "32 bytes: a blinded ristretto255 element, in hexadecimal."
    }
   ]
  },
  {
   "name": "IdentityDocument",
   "comment": "IdentityDocument is a document that names a person.",
   "fields": [
    {
     "name": "kind",
     "number": 1,
     "type": {
      "kind": "enum",
      "name": "DocumentKind"
     },
     "repeated": false,
     "optional": false,
     "comment": ""
    },
    {
     "name": "number",
     "number": 2,
     "type": {
      "kind": "string"
     },
     "repeated": false,
     "optional": false,
     "comment": "Series and number, as printed."
    },
    {
     "name": "country",
     "number": 3,
     "type": {
      "kind": "string"
     },
     "repeated": false,
     "optional": false,
     "comment": "ISO 3166-1 code of the issuing state."
    },
    {
     "name": "issuer",
     "number": 4,
     "type": {
      "kind": "string"
     },
     "repeated": false,
     "optional": false,
     "comment": "Issuing authority, as printed."
    },
    {
     "name": "issued",
     "number": 5,
     "type": {
      "kind": "string"
     },
     "repeated": false,
     "optional": false,
     "comment": "Date of issue: YYYY-MM-DD, YYYY-MM or YYYY."
    },
    {
     "name": "expires",
     "number": 6,
     "type": {
      "kind": "string"
     },
     "repeated": false,
     "optional": false,
     "comment": "Date of expiry: YYYY-MM-DD, YYYY-MM or YYYY."
    },
    {
     "name": "status",
     "number": 7,
     "type": {
      "kind": "enum",
      "name": "DocumentStatus"
     },
     "repeated": false,
     "optional": false,
     "comment": ""
    }
   ]
  },
  {
   "name": "Instrument",
   "comment": "Instrument is a legal act or decision: a court order, a statute, an approval.",
   "fields": [
    {
     "name": "issuer",
     "number": 1,
     "type": {
      "kind": "string"
     },
     "repeated": false,
     "optional": false,
     "comment": "Who issued it."
    },
    {
     "name": "number",
     "number": 2,
     "type": {
      "kind": "string"
     },
     "repeated": false,
     "optional": false,
     "comment": "What it is called, and its number."
    },
    {
     "name": "date",
     "number": 3,
     "type": {
      "kind": "string"
     },
     "repeated": false,
     "optional": false,
     "comment": "Date: YYYY-MM-DD, YYYY-MM or YYYY."
    },
    {
     "name": "text",
     "number": 4,
     "type": {
      "kind": "message",
      "name": "LocalizedText"
     },
     "repeated": true,
     "optional": false,
     "comment": "What it says, as far as it matters here."
    }
   ]
  },
  {
   "name": "IpAddress",
   "comment": "IpAddress is an internet address at a time.",
   "fields": [
    {
     "name": "id",
     "number": 1,
     "type": {
      "kind": "string"
     },
     "repeated": false,
     "optional": false,
     "comment": "Short name within this message, for links: i1."
    },
    {
     "name": "address",
     "number": 2,
     "type": {
      "kind": "string"
     },
     "repeated": false,
     "optional": false,
     "comment": "IPv4 or IPv6 address."
    },
    {
     "name": "port",
     "number": 3,
     "type": {
      "kind": "uint32"
     },
     "repeated": false,
     "optional": false,
     "comment": ""
    },
    {
     "name": "seen",
     "number": 4,
     "type": {
      "kind": "string"
     },
     "repeated": false,
     "optional": false,
     "comment": "When it was seen: a time with offset."
    },
    {
     "name": "involvement",
     "number": 5,
     "type": {
      "kind": "message",
      "name": "LocalizedText"
     },
     "repeated": true,
     "optional": false,
     "comment": ""
    }
   ]
  },
  {
   "name": "Item",
   "comment": "Item is a thing that is no substance, vehicle or container.",
   "fields": [
    {
     "name": "id",
     "number": 1,
     "type": {
      "kind": "string"
     },
     "repeated": false,
     "optional": false,
     "comment": "Short name within this message, for links: g1."
    },
    {
     "name": "type",
     "number": 2,
     "type": {
      "kind": "enum",
      "name": "ItemType"
     },
     "repeated": false,
     "optional": false,
     "comment": ""
    },
    {
     "name": "name",
     "number": 3,
     "type": {
      "kind": "string"
     },
     "repeated": false,
     "optional": false,
     "comment": "Name as the source gives it."
    },
    {
     "name": "make",
     "number": 4,
     "type": {
      "kind": "string"
     },
     "repeated": false,
     "optional": false,
     "comment": ""
    },
    {
     "name": "model",
     "number": 5,
     "type": {
      "kind": "string"
     },
     "repeated": false,
     "optional": false,
     "comment": ""
    },
    {
     "name": "serialNumber",
     "number": 6,
     "type": {
      "kind": "string"
     },
     "repeated": false,
     "optional": false,
     "comment": ""
    },
    {
     "name": "amount",
     "number": 7,
     "type": {
      "kind": "string"
     },
     "repeated": false,
     "optional": false,
     "comment": "Decimal number, as given."
    },
    {
     "name": "unit",
     "number": 8,
     "type": {
      "kind": "string"
     },
     "repeated": false,
     "optional": false,
     "comment": "Unit, as given."
    },
    {
     "name": "value",
     "number": 9,
     "type": {
      "kind": "message",
      "name": "Money"
     },
     "repeated": false,
     "optional": false,
     "comment": ""
    },
    {
     "name": "involvement",
     "number": 10,
     "type": {
      "kind": "message",
      "name": "LocalizedText"
     },
     "repeated": true,
     "optional": false,
     "comment": ""
    }
   ]
  },
  {
   "name": "Link",
   "comment": "Link connects two entities of this message.",
   "fields": [
    {
     "name": "from",
     "number": 1,
     "type": {
      "kind": "string"
     },
     "repeated": false,
     "optional": false,
     "comment": "Short name of the first entity."
    },
    {
     "name": "to",
     "number": 2,
     "type": {
      "kind": "string"
     },
     "repeated": false,
     "optional": false,
     "comment": "Short name of the second entity."
    },
    {
     "name": "type",
     "number": 3,
     "type": {
      "kind": "enum",
      "name": "LinkType"
     },
     "repeated": false,
     "optional": false,
     "comment": ""
    },
    {
     "name": "period",
     "number": 4,
     "type": {
      "kind": "message",
      "name": "Period"
     },
     "repeated": false,
     "optional": false,
     "comment": ""
    },
    {
     "name": "text",
     "number": 5,
     "type": {
      "kind": "message",
      "name": "LocalizedText"
     },
     "repeated": true,
     "optional": false,
     "comment": ""
    }
   ]
  },
  {
   "name": "LocalizedText",
   "comment": "LocalizedText is one language version of a text. Where several are given, one is marked as authentic.",
   "fields": [
    {
     "name": "language",
     "number": 1,
     "type": {
      "kind": "string"
     },
     "repeated": false,
     "optional": false,
     "comment": "ISO 639-1 code of the language: en, ru, kk."
    },
    {
     "name": "text",
     "number": 2,
     "type": {
      "kind": "string"
     },
     "repeated": false,
     "optional": false,
     "comment": "The text, in this language."
    },
    {
     "name": "authentic",
     "number": 3,
     "type": {
      "kind": "bool"
     },
     "repeated": false,
     "optional": false,
     "comment": "Whether this version counts where versions differ. Marked on exactly one of several."
    }
   ]
  },
  {
   "name": "Location",
   "comment": "Location is a place: by coordinates, by name, or a crossing point.",
   "fields": [
    {
     "name": "id",
     "number": 1,
     "type": {
      "kind": "string"
     },
     "repeated": false,
     "optional": false,
     "comment": "Short name within this message, for links: l1."
    },
    {
     "name": "latitude",
     "number": 2,
     "type": {
      "kind": "string"
     },
     "repeated": false,
     "optional": false,
     "comment": "WGS84 latitude in degrees, decimal, north positive."
    },
    {
     "name": "longitude",
     "number": 3,
     "type": {
      "kind": "string"
     },
     "repeated": false,
     "optional": false,
     "comment": "WGS84 longitude in degrees, decimal, east positive."
    },
    {
     "name": "approximate",
     "number": 4,
     "type": {
      "kind": "bool"
     },
     "repeated": false,
     "optional": false,
     "comment": "Whether the coordinates are approximate."
    },
    {
     "name": "place",
     "number": 5,
     "type": {
      "kind": "message",
      "name": "LocalizedText"
     },
     "repeated": true,
     "optional": false,
     "comment": "Name of the place."
    },
    {
     "name": "country",
     "number": 6,
     "type": {
      "kind": "string"
     },
     "repeated": false,
     "optional": false,
     "comment": "ISO 3166-1 code."
    },
    {
     "name": "address",
     "number": 7,
     "type": {
      "kind": "string"
     },
     "repeated": false,
     "optional": false,
     "comment": "Postal address, as written there."
    },
    {
     "name": "crossingPoint",
     "number": 8,
     "type": {
      "kind": "string"
     },
     "repeated": false,
     "optional": false,
     "comment": "Name of the border crossing point."
    },
    {
     "name": "involvement",
     "number": 9,
     "type": {
      "kind": "message",
      "name": "LocalizedText"
     },
     "repeated": true,
     "optional": false,
     "comment": "What the place has to do with the matter."
    }
   ]
  },
  {
   "name": "Money",
   "comment": "Money is an amount in a currency, never converted.",
   "fields": [
    {
     "name": "amount",
     "number": 1,
     "type": {
      "kind": "string"
     },
     "repeated": false,
     "optional": false,
     "comment": "Decimal number, as given."
    },
    {
     "name": "currency",
     "number": 2,
     "type": {
      "kind": "string"
     },
     "repeated": false,
     "optional": false,
     "comment": "ISO 4217 code: KZT, UZS, USD."
    }
   ]
  },
  {
   "name": "NationalId",
   "comment": "NationalId is a number that a state gave a person.",
   "fields": [
    {
     "name": "type",
     "number": 1,
     "type": {
      "kind": "enum",
      "name": "NationalIdType"
     },
     "repeated": false,
     "optional": false,
     "comment": ""
    },
    {
     "name": "number",
     "number": 2,
     "type": {
      "kind": "string"
     },
     "repeated": false,
     "optional": false,
     "comment": ""
    },
    {
     "name": "country",
     "number": 3,
     "type": {
      "kind": "string"
     },
     "repeated": false,
     "optional": false,
     "comment": "ISO 3166-1 code of the state that gave it."
    }
   ]
  },
  {
   "name": "Offence",
   "comment": "Offence is the criminal offence that a message is about.",
   "fields": [
    {
     "name": "area",
     "number": 1,
     "type": {
      "kind": "enum",
      "name": "CrimeArea"
     },
     "repeated": false,
     "optional": false,
     "comment": "Field of crime."
    },
    {
     "name": "provision",
     "number": 2,
     "type": {
      "kind": "string"
     },
     "repeated": false,
     "optional": false,
     "comment": "The provision, with the name of the code."
    },
    {
     "name": "text",
     "number": 3,
     "type": {
      "kind": "message",
      "name": "LocalizedText"
     },
     "repeated": true,
     "optional": false,
     "comment": "What it covers."
    },
    {
     "name": "maximumPenaltyMonths",
     "number": 4,
     "type": {
      "kind": "uint32"
     },
     "repeated": false,
     "optional": false,
     "comment": "Maximum penalty in months of imprisonment, where an agreement asks for a minimum gravity."
    },
    {
     "name": "dualCriminality",
     "number": 5,
     "type": {
      "kind": "bool"
     },
     "repeated": false,
     "optional": true,
     "comment": "Whether the same act is an offence in both states; absent where not examined."
    }
   ]
  },
  {
   "name": "OnlineAccount",
   "comment": "OnlineAccount is an account with an online service.",
   "fields": [
    {
     "name": "id",
     "number": 1,
     "type": {
      "kind": "string"
     },
     "repeated": false,
     "optional": false,
     "comment": "Short name within this message, for links: n1."
    },
    {
     "name": "service",
     "number": 2,
     "type": {
      "kind": "string"
     },
     "repeated": false,
     "optional": false,
     "comment": "Name of the service."
    },
    {
     "name": "handle",
     "number": 3,
     "type": {
      "kind": "string"
     },
     "repeated": false,
     "optional": false,
     "comment": "Name that others see."
    },
    {
     "name": "number",
     "number": 4,
     "type": {
      "kind": "string"
     },
     "repeated": false,
     "optional": false,
     "comment": "The service's own number for it."
    },
    {
     "name": "url",
     "number": 5,
     "type": {
      "kind": "string"
     },
     "repeated": false,
     "optional": false,
     "comment": ""
    },
    {
     "name": "involvement",
     "number": 6,
     "type": {
      "kind": "message",
      "name": "LocalizedText"
     },
     "repeated": true,
     "optional": false,
     "comment": ""
    }
   ]
  },
  {
   "name": "OperationApproval",
   "comment": "OperationApproval says whether a side takes part in an operation.",
   "fields": [
    {
     "name": "title",
     "number": 1,
     "type": {
      "kind": "message",
      "name": "LocalizedText"
     },
     "repeated": true,
     "optional": false,
     "comment": "Short heading, as shown in lists."
    },
    {
     "name": "text",
     "number": 2,
     "type": {
      "kind": "message",
      "name": "LocalizedText"
     },
     "repeated": true,
     "optional": false,
     "comment": "Remarks."
    },
    {
     "name": "references",
     "number": 3,
     "type": {
      "kind": "message",
      "name": "CaseReference"
     },
     "repeated": true,
     "optional": false,
     "comment": "File numbers of both sides."
    },
    {
     "name": "operation",
     "number": 20,
     "type": {
      "kind": "string"
     },
     "repeated": false,
     "optional": false,
     "comment": "Code name."
    },
    {
     "name": "outcome",
     "number": 21,
     "type": {
      "kind": "enum",
      "name": "ApprovalOutcome"
     },
     "repeated": false,
     "optional": false,
     "comment": ""
    },
    {
     "name": "reservations",
     "number": 22,
     "type": {
      "kind": "message",
      "name": "LocalizedText"
     },
     "repeated": true,
     "optional": false,
     "comment": ""
    },
    {
     "name": "contact",
     "number": 23,
     "type": {
      "kind": "string"
     },
     "repeated": false,
     "optional": false,
     "comment": "Contact for the operation: party/authority."
    }
   ]
  },
  {
   "name": "OperationPhase",
   "comment": "OperationPhase is one stage of an operation.",
   "fields": [
    {
     "name": "name",
     "number": 1,
     "type": {
      "kind": "message",
      "name": "LocalizedText"
     },
     "repeated": true,
     "optional": false,
     "comment": ""
    },
    {
     "name": "period",
     "number": 2,
     "type": {
      "kind": "message",
      "name": "Period"
     },
     "repeated": false,
     "optional": false,
     "comment": ""
    },
    {
     "name": "text",
     "number": 3,
     "type": {
      "kind": "message",
      "name": "LocalizedText"
     },
     "repeated": true,
     "optional": false,
     "comment": ""
    }
   ]
  },
  {
   "name": "OperationPlan",
   "comment": "OperationPlan proposes a joint operation. Taking part is opt-in.",
   "fields": [
    {
     "name": "title",
     "number": 1,
     "type": {
      "kind": "message",
      "name": "LocalizedText"
     },
     "repeated": true,
     "optional": false,
     "comment": "Short heading, as shown in lists."
    },
    {
     "name": "text",
     "number": 2,
     "type": {
      "kind": "message",
      "name": "LocalizedText"
     },
     "repeated": true,
     "optional": false,
     "comment": "Aim and background."
    },
    {
     "name": "references",
     "number": 3,
     "type": {
      "kind": "message",
      "name": "CaseReference"
     },
     "repeated": true,
     "optional": false,
     "comment": "File numbers of both sides."
    },
    {
     "name": "entities",
     "number": 4,
     "type": {
      "kind": "message",
      "name": "Entities"
     },
     "repeated": false,
     "optional": false,
     "comment": "Persons, objects, places and events, and their links."
    },
    {
     "name": "attachments",
     "number": 5,
     "type": {
      "kind": "message",
      "name": "Attachment"
     },
     "repeated": true,
     "optional": false,
     "comment": "Files sent beside the body; filled in by the adapter."
    },
    {
     "name": "crimeAreas",
     "number": 6,
     "type": {
      "kind": "enum",
      "name": "CrimeArea"
     },
     "repeated": true,
     "optional": false,
     "comment": "Fields of crime that do not follow from substances, items and offences."
    },
    {
     "name": "handlingNote",
     "number": 7,
     "type": {
      "kind": "message",
      "name": "LocalizedText"
     },
     "repeated": true,
     "optional": false,
     "comment": "What handling code H3 means here."
    },
    {
     "name": "provenance",
     "number": 8,
     "type": {
      "kind": "message",
      "name": "Provenance"
     },
     "repeated": false,
     "optional": false,
     "comment": "Where published facts come from."
    },
    {
     "name": "operation",
     "number": 20,
     "type": {
      "kind": "string"
     },
     "repeated": false,
     "optional": false,
     "comment": "Code name."
    },
    {
     "name": "period",
     "number": 21,
     "type": {
      "kind": "message",
      "name": "Period"
     },
     "repeated": false,
     "optional": false,
     "comment": ""
    },
    {
     "name": "phases",
     "number": 22,
     "type": {
      "kind": "message",
      "name": "OperationPhase"
     },
     "repeated": true,
     "optional": false,
     "comment": ""
    },
    {
     "name": "participants",
     "number": 23,
     "type": {
      "kind": "string"
     },
     "repeated": true,
     "optional": false,
     "comment": "Authorities invited: party/authority."
    },
    {
     "name": "coordinator",
     "number": 24,
     "type": {
      "kind": "string"
     },
     "repeated": false,
     "optional": false,
     "comment": "Who leads and coordinates: party/authority."
    },
    {
     "name": "measures",
     "number": 25,
     "type": {
      "kind": "message",
      "name": "LocalizedText"
     },
     "repeated": true,
     "optional": false,
     "comment": "What is done: checks, watch points, exchange."
    },
    {
     "name": "reporting",
     "number": 26,
     "type": {
      "kind": "message",
      "name": "LocalizedText"
     },
     "repeated": true,
     "optional": false,
     "comment": "How participants report."
    },
    {
     "name": "approvalUntil",
     "number": 27,
     "type": {
      "kind": "string"
     },
     "repeated": false,
     "optional": false,
     "comment": "The day by which approvals are asked for: YYYY-MM-DD."
    }
   ]
  },
  {
   "name": "Organisation",
   "comment": "Organisation is a legal person or a group.",
   "fields": [
    {
     "name": "id",
     "number": 1,
     "type": {
      "kind": "string"
     },
     "repeated": false,
     "optional": false,
     "comment": "Short name within this message, for links: o1."
    },
    {
     "name": "names",
     "number": 2,
     "type": {
      "kind": "message",
      "name": "LocalizedText"
     },
     "repeated": true,
     "optional": false,
     "comment": ""
    },
    {
     "name": "type",
     "number": 3,
     "type": {
      "kind": "string"
     },
     "repeated": false,
     "optional": false,
     "comment": "What it is: company, fund, criminal group."
    },
    {
     "name": "country",
     "number": 4,
     "type": {
      "kind": "string"
     },
     "repeated": false,
     "optional": false,
     "comment": "ISO 3166-1 code of the state of registration."
    },
    {
     "name": "registrationNumbers",
     "number": 5,
     "type": {
      "kind": "string"
     },
     "repeated": true,
     "optional": false,
     "comment": "Registration and tax numbers (BIN, INN, VOEN), each with its name."
    },
    {
     "name": "addresses",
     "number": 6,
     "type": {
      "kind": "message",
      "name": "Location"
     },
     "repeated": true,
     "optional": false,
     "comment": ""
    },
    {
     "name": "involvement",
     "number": 7,
     "type": {
      "kind": "message",
      "name": "LocalizedText"
     },
     "repeated": true,
     "optional": false,
     "comment": "What it did in this matter."
    }
   ]
  },
  {
   "name": "Parcel",
   "comment": "Parcel is a postal or courier item.",
   "fields": [
    {
     "name": "id",
     "number": 1,
     "type": {
      "kind": "string"
     },
     "repeated": false,
     "optional": false,
     "comment": "Short name within this message, for links: k1."
    },
    {
     "name": "tracking",
     "number": 2,
     "type": {
      "kind": "string"
     },
     "repeated": false,
     "optional": false,
     "comment": "Tracking number; 13 characters of UPU S10 are checked."
    },
    {
     "name": "carrier",
     "number": 3,
     "type": {
      "kind": "string"
     },
     "repeated": false,
     "optional": false,
     "comment": ""
    },
    {
     "name": "posted",
     "number": 4,
     "type": {
      "kind": "message",
      "name": "Location"
     },
     "repeated": false,
     "optional": false,
     "comment": ""
    },
    {
     "name": "destination",
     "number": 5,
     "type": {
      "kind": "message",
      "name": "Location"
     },
     "repeated": false,
     "optional": false,
     "comment": ""
    },
    {
     "name": "weightKg",
     "number": 6,
     "type": {
      "kind": "string"
     },
     "repeated": false,
     "optional": false,
     "comment": "Weight in kilograms, decimal, as given."
    },
    {
     "name": "declaredGoods",
     "number": 7,
     "type": {
      "kind": "message",
      "name": "LocalizedText"
     },
     "repeated": true,
     "optional": false,
     "comment": "Contents as declared."
    },
    {
     "name": "involvement",
     "number": 8,
     "type": {
      "kind": "message",
      "name": "LocalizedText"
     },
     "repeated": true,
     "optional": false,
     "comment": ""
    }
   ]
  },
  {
   "name": "PaymentCard",
   "comment": "PaymentCard is a card, or what is known of its number.",
   "fields": [
    {
     "name": "number",
     "number": 1,
     "type": {
      "kind": "string"
     },
     "repeated": false,
     "optional": false,
     "comment": "12 to 19 digits with a check digit; unknown digits as asterisks."
    },
    {
     "name": "expires",
     "number": 2,
     "type": {
      "kind": "string"
     },
     "repeated": false,
     "optional": false,
     "comment": "Month of expiry: YYYY-MM."
    }
   ]
  },
  {
   "name": "Period",
   "comment": "Period is a stretch of time; either end may be open.",
   "fields": [
    {
     "name": "from",
     "number": 1,
     "type": {
      "kind": "string"
     },
     "repeated": false,
     "optional": false,
     "comment": "First moment: a date (YYYY-MM-DD, YYYY-MM, YYYY) or a time with offset (2026-11-22T10:00:00+05:00)."
    },
    {
     "name": "until",
     "number": 2,
     "type": {
      "kind": "string"
     },
     "repeated": false,
     "optional": false,
     "comment": "Last moment, in the same form."
    }
   ]
  },
  {
   "name": "Person",
   "comment": "Person is a natural person, known or described.",
   "fields": [
    {
     "name": "id",
     "number": 1,
     "type": {
      "kind": "string"
     },
     "repeated": false,
     "optional": false,
     "comment": "Short name within this message, for links: p1."
    },
    {
     "name": "role",
     "number": 2,
     "type": {
      "kind": "enum",
      "name": "PersonRole"
     },
     "repeated": false,
     "optional": false,
     "comment": "In what capacity the person stands here."
    },
    {
     "name": "names",
     "number": 3,
     "type": {
      "kind": "message",
      "name": "PersonName"
     },
     "repeated": true,
     "optional": false,
     "comment": ""
    },
    {
     "name": "sex",
     "number": 4,
     "type": {
      "kind": "enum",
      "name": "Sex"
     },
     "repeated": false,
     "optional": false,
     "comment": ""
    },
    {
     "name": "born",
     "number": 5,
     "type": {
      "kind": "string"
     },
     "repeated": false,
     "optional": false,
     "comment": "Date of birth: YYYY-MM-DD, YYYY-MM or YYYY."
    },
    {
     "name": "birthPlace",
     "number": 6,
     "type": {
      "kind": "message",
      "name": "Location"
     },
     "repeated": false,
     "optional": false,
     "comment": ""
    },
    {
     "name": "nationalities",
     "number": 7,
     "type": {
      "kind": "string"
     },
     "repeated": true,
     "optional": false,
     "comment": "ISO 3166-1 codes."
    },
    {
     "name": "addresses",
     "number": 8,
     "type": {
      "kind": "message",
      "name": "Location"
     },
     "repeated": true,
     "optional": false,
     "comment": ""
    },
    {
     "name": "documents",
     "number": 9,
     "type": {
      "kind": "message",
      "name": "IdentityDocument"
     },
     "repeated": true,
     "optional": false,
     "comment": ""
    },
    {
     "name": "nationalIds",
     "number": 10,
     "type": {
      "kind": "message",
      "name": "NationalId"
     },
     "repeated": true,
     "optional": false,
     "comment": ""
    },
    {
     "name": "occupation",
     "number": 11,
     "type": {
      "kind": "string"
     },
     "repeated": false,
     "optional": false,
     "comment": ""
    },
    {
     "name": "description",
     "number": 12,
     "type": {
      "kind": "message",
      "name": "LocalizedText"
     },
     "repeated": true,
     "optional": false,
     "comment": "Appearance, as far as it is no biometric datum."
    },
    {
     "name": "involvement",
     "number": 13,
     "type": {
      "kind": "message",
      "name": "LocalizedText"
     },
     "repeated": true,
     "optional": false,
     "comment": "What the person did or suffered in this matter."
    },
    {
     "name": "specialCategories",
     "number": 14,
     "type": {
      "kind": "message",
      "name": "SpecialCategoryData"
     },
     "repeated": true,
     "optional": false,
     "comment": ""
    },
    {
     "name": "died",
     "number": 15,
     "type": {
      "kind": "string"
     },
     "repeated": false,
     "optional": false,
     "comment": "Date of death: YYYY-MM-DD, YYYY-MM or YYYY."
    }
   ]
  },
  {
   "name": "PersonName",
   "comment": "PersonName is one name of a person, in the script in which it is borne.",
   "fields": [
    {
     "name": "type",
     "number": 1,
     "type": {
      "kind": "enum",
      "name": "NameType"
     },
     "repeated": false,
     "optional": false,
     "comment": ""
    },
    {
     "name": "family",
     "number": 2,
     "type": {
      "kind": "string"
     },
     "repeated": false,
     "optional": false,
     "comment": ""
    },
    {
     "name": "given",
     "number": 3,
     "type": {
      "kind": "string"
     },
     "repeated": false,
     "optional": false,
     "comment": ""
    },
    {
     "name": "patronymic",
     "number": 4,
     "type": {
      "kind": "string"
     },
     "repeated": false,
     "optional": false,
     "comment": ""
    },
    {
     "name": "full",
     "number": 5,
     "type": {
      "kind": "string"
     },
     "repeated": false,
     "optional": false,
     "comment": "The whole name, where its parts are not known."
    },
    {
     "name": "script",
     "number": 6,
     "type": {
      "kind": "string"
     },
     "repeated": false,
     "optional": false,
     "comment": "ISO 15924 code of the script: Cyrl, Latn, Arab."
    },
    {
     "name": "transliterations",
     "number": 7,
     "type": {
      "kind": "message",
      "name": "Transliteration"
     },
     "repeated": true,
     "optional": false,
     "comment": "The same name in other scripts."
    }
   ]
  },
  {
   "name": "Phone",
   "comment": "Phone is a number, a device or a card, as far as known.",
   "fields": [
    {
     "name": "id",
     "number": 1,
     "type": {
      "kind": "string"
     },
     "repeated": false,
     "optional": false,
     "comment": "Short name within this message, for links: t1."
    },
    {
     "name": "msisdn",
     "number": 2,
     "type": {
      "kind": "string"
     },
     "repeated": false,
     "optional": false,
     "comment": "Number in E.164: +77010000000."
    },
    {
     "name": "imei",
     "number": 3,
     "type": {
      "kind": "string"
     },
     "repeated": false,
     "optional": false,
     "comment": "Device: 15 digits with a check digit, or 14 without."
    },
    {
     "name": "imsi",
     "number": 4,
     "type": {
      "kind": "string"
     },
     "repeated": false,
     "optional": false,
     "comment": "Subscriber: 14 or 15 digits."
    },
    {
     "name": "iccid",
     "number": 5,
     "type": {
      "kind": "string"
     },
     "repeated": false,
     "optional": false,
     "comment": "Card: 19 or 20 digits with a check digit."
    },
    {
     "name": "operator",
     "number": 6,
     "type": {
      "kind": "string"
     },
     "repeated": false,
     "optional": false,
     "comment": ""
    },
    {
     "name": "used",
     "number": 7,
     "type": {
      "kind": "message",
      "name": "Period"
     },
     "repeated": false,
     "optional": false,
     "comment": "When it was in use."
    },
    {
     "name": "involvement",
     "number": 8,
     "type": {
      "kind": "message",
      "name": "LocalizedText"
     },
     "repeated": true,
     "optional": false,
     "comment": ""
    }
   ]
  },
  {
   "name": "PrecursorNotice",
   "comment": "PrecursorNotice tells another state of a shipment of precursors before it moves. The substances and firms stand under entities.",
   "fields": [
    {
     "name": "title",
     "number": 1,
     "type": {
      "kind": "message",
      "name": "LocalizedText"
     },
     "repeated": true,
     "optional": false,
     "comment": "Short heading, as shown in lists."
    },
    {
     "name": "text",
     "number": 2,
     "type": {
      "kind": "message",
      "name": "LocalizedText"
     },
     "repeated": true,
     "optional": false,
     "comment": "What is shipped, and what is asked."
    },
    {
     "name": "references",
     "number": 3,
     "type": {
      "kind": "message",
      "name": "CaseReference"
     },
     "repeated": true,
     "optional": false,
     "comment": "File numbers of both sides."
    },
    {
     "name": "entities",
     "number": 4,
     "type": {
      "kind": "message",
      "name": "Entities"
     },
     "repeated": false,
     "optional": false,
     "comment": "Persons, objects, places and events, and their links."
    },
    {
     "name": "attachments",
     "number": 5,
     "type": {
      "kind": "message",
      "name": "Attachment"
     },
     "repeated": true,
     "optional": false,
     "comment": "Files sent beside the body; filled in by the adapter."
    },
    {
     "name": "crimeAreas",
     "number": 6,
     "type": {
      "kind": "enum",
      "name": "CrimeArea"
     },
     "repeated": true,
     "optional": false,
     "comment": "Fields of crime that do not follow from substances, items and offences."
    },
    {
     "name": "handlingNote",
     "number": 7,
     "type": {
      "kind": "message",
      "name": "LocalizedText"
     },
     "repeated": true,
     "optional": false,
     "comment": "What handling code H3 means here."
    },
    {
     "name": "provenance",
     "number": 8,
     "type": {
      "kind": "message",
      "name": "Provenance"
     },
     "repeated": false,
     "optional": false,
     "comment": "Where published facts come from."
    },
    {
     "name": "exporter",
     "number": 20,
     "type": {
      "kind": "string"
     },
     "repeated": false,
     "optional": false,
     "comment": "Short name of the exporter under entities."
    },
    {
     "name": "importer",
     "number": 21,
     "type": {
      "kind": "string"
     },
     "repeated": false,
     "optional": false,
     "comment": "Short name of the importer under entities."
    },
    {
     "name": "authorisations",
     "number": 22,
     "type": {
      "kind": "message",
      "name": "Instrument"
     },
     "repeated": true,
     "optional": false,
     "comment": "Export and import authorisations."
    },
    {
     "name": "departs",
     "number": 23,
     "type": {
      "kind": "string"
     },
     "repeated": false,
     "optional": false,
     "comment": "Expected day of departure: YYYY-MM-DD."
    },
    {
     "name": "route",
     "number": 24,
     "type": {
      "kind": "message",
      "name": "RouteStage"
     },
     "repeated": true,
     "optional": false,
     "comment": "Route, in order of travel."
    },
    {
     "name": "endUse",
     "number": 25,
     "type": {
      "kind": "message",
      "name": "LocalizedText"
     },
     "repeated": true,
     "optional": false,
     "comment": "Stated end use."
    },
    {
     "name": "objectionUntil",
     "number": 26,
     "type": {
      "kind": "string"
     },
     "repeated": false,
     "optional": false,
     "comment": "The day by which an objection is asked for: YYYY-MM-DD."
    }
   ]
  },
  {
   "name": "Provenance",
   "comment": "Provenance says where published facts come from.",
   "fields": [
    {
     "name": "record",
     "number": 1,
     "type": {
      "kind": "string"
     },
     "repeated": false,
     "optional": false,
     "comment": "Id of the record in the collection of published cases."
    },
    {
     "name": "reportedBy",
     "number": 2,
     "type": {
      "kind": "string"
     },
     "repeated": false,
     "optional": false,
     "comment": "The authority that made the facts public, as the source names it."
    },
    {
     "name": "sources",
     "number": 3,
     "type": {
      "kind": "message",
      "name": "Source"
     },
     "repeated": true,
     "optional": false,
     "comment": "Sources, the main one first."
    }
   ]
  },
  {
   "name": "Question",
   "comment": "Question is one question that the other side is asked to answer.",
   "fields": [
    {
     "name": "id",
     "number": 1,
     "type": {
      "kind": "string"
     },
     "repeated": false,
     "optional": false,
     "comment": "Short name by which the answer refers to it: q1."
    },
    {
     "name": "text",
     "number": 2,
     "type": {
      "kind": "message",
      "name": "LocalizedText"
     },
     "repeated": true,
     "optional": false,
     "comment": "The question."
    }
   ]
  },
  {
   "name": "Recall",
   "comment": "Recall calls back a message; where it is already delivered, it asks not to open or use it.",
   "fields": [
    {
     "name": "title",
     "number": 1,
     "type": {
      "kind": "message",
      "name": "LocalizedText"
     },
     "repeated": true,
     "optional": false,
     "comment": "Short heading, as shown in lists."
    },
    {
     "name": "text",
     "number": 2,
     "type": {
      "kind": "message",
      "name": "LocalizedText"
     },
     "repeated": true,
     "optional": false,
     "comment": "Reasons, without repeating the content."
    },
    {
     "name": "references",
     "number": 3,
     "type": {
      "kind": "message",
      "name": "CaseReference"
     },
     "repeated": true,
     "optional": false,
     "comment": "File numbers of both sides."
    },
    {
     "name": "message",
     "number": 20,
     "type": {
      "kind": "bytes"
     },
     "repeated": false,
     "optional": false,
     "comment": "16 bytes: the message, in hexadecimal."
    },
    {
     "name": "reason",
     "number": 21,
     "type": {
      "kind": "enum",
      "name": "RecallReason"
     },
     "repeated": false,
     "optional": false,
     "comment": ""
    }
   ]
  },
  {
   "name": "Receipt",
   "comment": "Receipt lists outcomes where no signed batch can travel, as on a removable medium. A receipt is never receipted.",
   "fields": [
    {
     "name": "statements",
     "number": 20,
     "type": {
      "kind": "message",
      "name": "ReceiptStatement"
     },
     "repeated": true,
     "optional": false,
     "comment": ""
    }
   ]
  },
  {
   "name": "ReceiptStatement",
   "comment": "ReceiptStatement says what became of one message here.",
   "fields": [
    {
     "name": "message",
     "number": 1,
     "type": {
      "kind": "bytes"
     },
     "repeated": false,
     "optional": false,
     "comment": "16 bytes, in hexadecimal."
    },
    {
     "name": "digest",
     "number": 2,
     "type": {
      "kind": "bytes"
     },
     "repeated": false,
     "optional": false,
     "comment": "64 bytes: the envelope digest, in hexadecimal."
    },
    {
     "name": "state",
     "number": 3,
     "type": {
      "kind": "enum",
      "name": "OutcomeState"
     },
     "repeated": false,
     "optional": false,
     "comment": ""
    },
    {
     "name": "at",
     "number": 4,
     "type": {
      "kind": "string"
     },
     "repeated": false,
     "optional": false,
     "comment": "When: a time with offset."
    },
    {
     "name": "code",
     "number": 5,
     "type": {
      "kind": "string"
     },
     "repeated": false,
     "optional": false,
     "comment": "For a refusal: a stable code."
    }
   ]
  },
  {
   "name": "Refusal",
   "comment": "Refusal says that a request is not met, in full or in part, and why.",
   "fields": [
    {
     "name": "title",
     "number": 1,
     "type": {
      "kind": "message",
      "name": "LocalizedText"
     },
     "repeated": true,
     "optional": false,
     "comment": "Short heading, as shown in lists."
    },
    {
     "name": "text",
     "number": 2,
     "type": {
      "kind": "message",
      "name": "LocalizedText"
     },
     "repeated": true,
     "optional": false,
     "comment": "The reasons, in writing."
    },
    {
     "name": "references",
     "number": 3,
     "type": {
      "kind": "message",
      "name": "CaseReference"
     },
     "repeated": true,
     "optional": false,
     "comment": "File numbers of both sides."
    },
    {
     "name": "ground",
     "number": 20,
     "type": {
      "kind": "enum",
      "name": "RefusalGround"
     },
     "repeated": false,
     "optional": false,
     "comment": ""
    },
    {
     "name": "partial",
     "number": 21,
     "type": {
      "kind": "bool"
     },
     "repeated": false,
     "optional": false,
     "comment": "Whether only a part is refused."
    },
    {
     "name": "conditions",
     "number": 22,
     "type": {
      "kind": "message",
      "name": "LocalizedText"
     },
     "repeated": true,
     "optional": false,
     "comment": "Conditions under which it could be met."
    }
   ]
  },
  {
   "name": "Reply",
   "comment": "Reply answers a request.",
   "fields": [
    {
     "name": "title",
     "number": 1,
     "type": {
      "kind": "message",
      "name": "LocalizedText"
     },
     "repeated": true,
     "optional": false,
     "comment": "Short heading, as shown in lists."
    },
    {
     "name": "text",
     "number": 2,
     "type": {
      "kind": "message",
      "name": "LocalizedText"
     },
     "repeated": true,
     "optional": false,
     "comment": "The answer."
    },
    {
     "name": "references",
     "number": 3,
     "type": {
      "kind": "message",
      "name": "CaseReference"
     },
     "repeated": true,
     "optional": false,
     "comment": "File numbers of both sides."
    },
    {
     "name": "entities",
     "number": 4,
     "type": {
      "kind": "message",
      "name": "Entities"
     },
     "repeated": false,
     "optional": false,
     "comment": "Persons, objects, places and events, and their links."
    },
    {
     "name": "attachments",
     "number": 5,
     "type": {
      "kind": "message",
      "name": "Attachment"
     },
     "repeated": true,
     "optional": false,
     "comment": "Files sent beside the body; filled in by the adapter."
    },
    {
     "name": "crimeAreas",
     "number": 6,
     "type": {
      "kind": "enum",
      "name": "CrimeArea"
     },
     "repeated": true,
     "optional": false,
     "comment": "Fields of crime that do not follow from substances, items and offences."
    },
    {
     "name": "handlingNote",
     "number": 7,
     "type": {
      "kind": "message",
      "name": "LocalizedText"
     },
     "repeated": true,
     "optional": false,
     "comment": "What handling code H3 means here."
    },
    {
     "name": "provenance",
     "number": 8,
     "type": {
      "kind": "message",
      "name": "Provenance"
     },
     "repeated": false,
     "optional": false,
     "comment": "Where published facts come from."
    },
    {
     "name": "result",
     "number": 20,
     "type": {
      "kind": "enum",
      "name": "ReplyResult"
     },
     "repeated": false,
     "optional": false,
     "comment": ""
    },
    {
     "name": "answers",
     "number": 21,
     "type": {
      "kind": "message",
      "name": "Answer"
     },
     "repeated": true,
     "optional": false,
     "comment": "Answers to single questions."
    },
    {
     "name": "useRestrictions",
     "number": 22,
     "type": {
      "kind": "message",
      "name": "LocalizedText"
     },
     "repeated": true,
     "optional": false,
     "comment": "Restrictions on use beyond the handling codes."
    }
   ]
  },
  {
   "name": "Request",
   "comment": "Request asks another authority for information or a measure.",
   "fields": [
    {
     "name": "title",
     "number": 1,
     "type": {
      "kind": "message",
      "name": "LocalizedText"
     },
     "repeated": true,
     "optional": false,
     "comment": "Short heading, as shown in lists."
    },
    {
     "name": "text",
     "number": 2,
     "type": {
      "kind": "message",
      "name": "LocalizedText"
     },
     "repeated": true,
     "optional": false,
     "comment": "What is asked, and why."
    },
    {
     "name": "references",
     "number": 3,
     "type": {
      "kind": "message",
      "name": "CaseReference"
     },
     "repeated": true,
     "optional": false,
     "comment": "File numbers of both sides."
    },
    {
     "name": "entities",
     "number": 4,
     "type": {
      "kind": "message",
      "name": "Entities"
     },
     "repeated": false,
     "optional": false,
     "comment": "Persons, objects, places and events, and their links."
    },
    {
     "name": "attachments",
     "number": 5,
     "type": {
      "kind": "message",
      "name": "Attachment"
     },
     "repeated": true,
     "optional": false,
     "comment": "Files sent beside the body; filled in by the adapter."
    },
    {
     "name": "crimeAreas",
     "number": 6,
     "type": {
      "kind": "enum",
      "name": "CrimeArea"
     },
     "repeated": true,
     "optional": false,
     "comment": "Fields of crime that do not follow from substances, items and offences."
    },
    {
     "name": "handlingNote",
     "number": 7,
     "type": {
      "kind": "message",
      "name": "LocalizedText"
     },
     "repeated": true,
     "optional": false,
     "comment": "What handling code H3 means here."
    },
    {
     "name": "provenance",
     "number": 8,
     "type": {
      "kind": "message",
      "name": "Provenance"
     },
     "repeated": false,
     "optional": false,
     "comment": "Where published facts come from."
    },
    {
     "name": "questions",
     "number": 20,
     "type": {
      "kind": "message",
      "name": "Question"
     },
     "repeated": true,
     "optional": false,
     "comment": "Questions that the answer should take up one by one."
    },
    {
     "name": "offences",
     "number": 21,
     "type": {
      "kind": "message",
      "name": "Offence"
     },
     "repeated": true,
     "optional": false,
     "comment": "Offences that the matter is about."
    },
    {
     "name": "background",
     "number": 22,
     "type": {
      "kind": "message",
      "name": "LocalizedText"
     },
     "repeated": true,
     "optional": false,
     "comment": "The proceedings or operation behind the request."
    },
    {
     "name": "legalBasis",
     "number": 23,
     "type": {
      "kind": "message",
      "name": "Instrument"
     },
     "repeated": true,
     "optional": false,
     "comment": "Law or treaty provision on which the request rests."
    },
    {
     "name": "judicialAuthorisations",
     "number": 24,
     "type": {
      "kind": "message",
      "name": "Instrument"
     },
     "repeated": true,
     "optional": false,
     "comment": "Judicial authorisation, where the measure needs one."
    },
    {
     "name": "oralRequestAt",
     "number": 25,
     "type": {
      "kind": "string"
     },
     "repeated": false,
     "optional": false,
     "comment": "When the same was asked by word of mouth: a time with offset. This message is then its confirmation in writing."
    },
    {
     "name": "usefulUntil",
     "number": 26,
     "type": {
      "kind": "string"
     },
     "repeated": false,
     "optional": false,
     "comment": "The day by which an answer would still be of use: YYYY-MM-DD. No deadline follows from it."
    },
    {
     "name": "courtUse",
     "number": 27,
     "type": {
      "kind": "bool"
     },
     "repeated": false,
     "optional": false,
     "comment": "Whether permission to use the answer in court is asked for."
    }
   ]
  },
  {
   "name": "RouteStage",
   "comment": "RouteStage is one state or place on a route, in order of travel.",
   "fields": [
    {
     "name": "country",
     "number": 1,
     "type": {
      "kind": "string"
     },
     "repeated": false,
     "optional": false,
     "comment": "ISO 3166-1 code of the state."
    },
    {
     "name": "entry",
     "number": 2,
     "type": {
      "kind": "message",
      "name": "Location"
     },
     "repeated": false,
     "optional": false,
     "comment": "Where the state is entered."
    },
    {
     "name": "exit",
     "number": 3,
     "type": {
      "kind": "message",
      "name": "Location"
     },
     "repeated": false,
     "optional": false,
     "comment": "Where the state is left."
    },
    {
     "name": "period",
     "number": 4,
     "type": {
      "kind": "message",
      "name": "Period"
     },
     "repeated": false,
     "optional": false,
     "comment": "When the stage is expected to be travelled."
    }
   ]
  },
  {
   "name": "Seizure",
   "comment": "Seizure reports drugs, precursors or other goods taken from circulation. What was seized stands under entities.",
   "fields": [
    {
     "name": "title",
     "number": 1,
     "type": {
      "kind": "message",
      "name": "LocalizedText"
     },
     "repeated": true,
     "optional": false,
     "comment": "Short heading, as shown in lists."
    },
    {
     "name": "text",
     "number": 2,
     "type": {
      "kind": "message",
      "name": "LocalizedText"
     },
     "repeated": true,
     "optional": false,
     "comment": "What happened."
    },
    {
     "name": "references",
     "number": 3,
     "type": {
      "kind": "message",
      "name": "CaseReference"
     },
     "repeated": true,
     "optional": false,
     "comment": "File numbers of both sides."
    },
    {
     "name": "entities",
     "number": 4,
     "type": {
      "kind": "message",
      "name": "Entities"
     },
     "repeated": false,
     "optional": false,
     "comment": "Persons, objects, places and events, and their links."
    },
    {
     "name": "attachments",
     "number": 5,
     "type": {
      "kind": "message",
      "name": "Attachment"
     },
     "repeated": true,
     "optional": false,
     "comment": "Files sent beside the body; filled in by the adapter."
    },
    {
     "name": "crimeAreas",
     "number": 6,
     "type": {
      "kind": "enum",
      "name": "CrimeArea"
     },
     "repeated": true,
     "optional": false,
     "comment": "Fields of crime that do not follow from substances, items and offences."
    },
    {
     "name": "handlingNote",
     "number": 7,
     "type": {
      "kind": "message",
      "name": "LocalizedText"
     },
     "repeated": true,
     "optional": false,
     "comment": "What handling code H3 means here."
    },
    {
     "name": "provenance",
     "number": 8,
     "type": {
      "kind": "message",
      "name": "Provenance"
     },
     "repeated": false,
     "optional": false,
     "comment": "Where published facts come from."
    },
    {
     "name": "date",
     "number": 20,
     "type": {
      "kind": "string"
     },
     "repeated": false,
     "optional": false,
     "comment": "Date: YYYY-MM-DD, YYYY-MM or YYYY."
    },
    {
     "name": "place",
     "number": 21,
     "type": {
      "kind": "message",
      "name": "Location"
     },
     "repeated": false,
     "optional": false,
     "comment": "Where it was seized."
    },
    {
     "name": "concealment",
     "number": 22,
     "type": {
      "kind": "message",
      "name": "LocalizedText"
     },
     "repeated": true,
     "optional": false,
     "comment": "How it was hidden."
    },
    {
     "name": "conveyance",
     "number": 23,
     "type": {
      "kind": "message",
      "name": "LocalizedText"
     },
     "repeated": true,
     "optional": false,
     "comment": "How it was carried."
    },
    {
     "name": "route",
     "number": 24,
     "type": {
      "kind": "message",
      "name": "RouteStage"
     },
     "repeated": true,
     "optional": false,
     "comment": "Route, in order of travel."
    },
    {
     "name": "personsArrested",
     "number": 25,
     "type": {
      "kind": "uint32"
     },
     "repeated": false,
     "optional": true,
     "comment": "Number of persons arrested; absent where not known."
    },
    {
     "name": "authority",
     "number": 26,
     "type": {
      "kind": "string"
     },
     "repeated": false,
     "optional": false,
     "comment": "Authority that made the seizure, by name."
    },
    {
     "name": "offences",
     "number": 27,
     "type": {
      "kind": "message",
      "name": "Offence"
     },
     "repeated": true,
     "optional": false,
     "comment": ""
    },
    {
     "name": "countries",
     "number": 28,
     "type": {
      "kind": "string"
     },
     "repeated": true,
     "optional": false,
     "comment": "States concerned: ISO 3166-1 codes."
    }
   ]
  },
  {
   "name": "Sitrep",
   "comment": "Sitrep reports on the course of an operation. What was seized stands under entities.",
   "fields": [
    {
     "name": "title",
     "number": 1,
     "type": {
      "kind": "message",
      "name": "LocalizedText"
     },
     "repeated": true,
     "optional": false,
     "comment": "Short heading, as shown in lists."
    },
    {
     "name": "text",
     "number": 2,
     "type": {
      "kind": "message",
      "name": "LocalizedText"
     },
     "repeated": true,
     "optional": false,
     "comment": "What happened."
    },
    {
     "name": "references",
     "number": 3,
     "type": {
      "kind": "message",
      "name": "CaseReference"
     },
     "repeated": true,
     "optional": false,
     "comment": "File numbers of both sides."
    },
    {
     "name": "entities",
     "number": 4,
     "type": {
      "kind": "message",
      "name": "Entities"
     },
     "repeated": false,
     "optional": false,
     "comment": "Persons, objects, places and events, and their links."
    },
    {
     "name": "attachments",
     "number": 5,
     "type": {
      "kind": "message",
      "name": "Attachment"
     },
     "repeated": true,
     "optional": false,
     "comment": "Files sent beside the body; filled in by the adapter."
    },
    {
     "name": "crimeAreas",
     "number": 6,
     "type": {
      "kind": "enum",
      "name": "CrimeArea"
     },
     "repeated": true,
     "optional": false,
     "comment": "Fields of crime that do not follow from substances, items and offences."
    },
    {
     "name": "handlingNote",
     "number": 7,
     "type": {
      "kind": "message",
      "name": "LocalizedText"
     },
     "repeated": true,
     "optional": false,
     "comment": "What handling code H3 means here."
    },
    {
     "name": "provenance",
     "number": 8,
     "type": {
      "kind": "message",
      "name": "Provenance"
     },
     "repeated": false,
     "optional": false,
     "comment": "Where published facts come from."
    },
    {
     "name": "operation",
     "number": 20,
     "type": {
      "kind": "string"
     },
     "repeated": false,
     "optional": false,
     "comment": "Code name."
    },
    {
     "name": "number",
     "number": 21,
     "type": {
      "kind": "uint32"
     },
     "repeated": false,
     "optional": true,
     "comment": "Number of the report, from 1; absent where there is no series."
    },
    {
     "name": "period",
     "number": 22,
     "type": {
      "kind": "message",
      "name": "Period"
     },
     "repeated": false,
     "optional": false,
     "comment": ""
    },
    {
     "name": "place",
     "number": 23,
     "type": {
      "kind": "message",
      "name": "Location"
     },
     "repeated": false,
     "optional": false,
     "comment": "Where it took place, if at one place."
    },
    {
     "name": "personsArrested",
     "number": 24,
     "type": {
      "kind": "uint32"
     },
     "repeated": false,
     "optional": true,
     "comment": "Number of persons arrested; absent where not known."
    },
    {
     "name": "concealment",
     "number": 25,
     "type": {
      "kind": "message",
      "name": "LocalizedText"
     },
     "repeated": true,
     "optional": false,
     "comment": "How goods were hidden."
    },
    {
     "name": "conveyance",
     "number": 26,
     "type": {
      "kind": "message",
      "name": "LocalizedText"
     },
     "repeated": true,
     "optional": false,
     "comment": "How goods were carried."
    },
    {
     "name": "route",
     "number": 27,
     "type": {
      "kind": "message",
      "name": "RouteStage"
     },
     "repeated": true,
     "optional": false,
     "comment": "Route, in order of travel."
    },
    {
     "name": "authority",
     "number": 28,
     "type": {
      "kind": "string"
     },
     "repeated": false,
     "optional": false,
     "comment": "Authority that reported the results, by name."
    },
    {
     "name": "countries",
     "number": 29,
     "type": {
      "kind": "string"
     },
     "repeated": true,
     "optional": false,
     "comment": "States concerned: ISO 3166-1 codes."
    }
   ]
  },
  {
   "name": "Source",
   "comment": "Source is one published text from which facts were taken.",
   "fields": [
    {
     "name": "url",
     "number": 1,
     "type": {
      "kind": "string"
     },
     "repeated": false,
     "optional": false,
     "comment": "Address of the text."
    },
    {
     "name": "title",
     "number": 2,
     "type": {
      "kind": "string"
     },
     "repeated": false,
     "optional": false,
     "comment": "Title as published, or a description in square brackets."
    }
   ]
  },
  {
   "name": "SpecialCategoryData",
   "comment": "SpecialCategoryData is a statement of a special category. It raises the label of personal data.",
   "fields": [
    {
     "name": "category",
     "number": 1,
     "type": {
      "kind": "enum",
      "name": "SpecialCategory"
     },
     "repeated": false,
     "optional": false,
     "comment": ""
    },
    {
     "name": "text",
     "number": 2,
     "type": {
      "kind": "message",
      "name": "LocalizedText"
     },
     "repeated": true,
     "optional": false,
     "comment": ""
    }
   ]
  },
  {
   "name": "Spontaneous",
   "comment": "Spontaneous gives information that was not asked for.",
   "fields": [
    {
     "name": "title",
     "number": 1,
     "type": {
      "kind": "message",
      "name": "LocalizedText"
     },
     "repeated": true,
     "optional": false,
     "comment": "Short heading, as shown in lists."
    },
    {
     "name": "text",
     "number": 2,
     "type": {
      "kind": "message",
      "name": "LocalizedText"
     },
     "repeated": true,
     "optional": false,
     "comment": "The information."
    },
    {
     "name": "references",
     "number": 3,
     "type": {
      "kind": "message",
      "name": "CaseReference"
     },
     "repeated": true,
     "optional": false,
     "comment": "File numbers of both sides."
    },
    {
     "name": "entities",
     "number": 4,
     "type": {
      "kind": "message",
      "name": "Entities"
     },
     "repeated": false,
     "optional": false,
     "comment": "Persons, objects, places and events, and their links."
    },
    {
     "name": "attachments",
     "number": 5,
     "type": {
      "kind": "message",
      "name": "Attachment"
     },
     "repeated": true,
     "optional": false,
     "comment": "Files sent beside the body; filled in by the adapter."
    },
    {
     "name": "crimeAreas",
     "number": 6,
     "type": {
      "kind": "enum",
      "name": "CrimeArea"
     },
     "repeated": true,
     "optional": false,
     "comment": "Fields of crime that do not follow from substances, items and offences."
    },
    {
     "name": "handlingNote",
     "number": 7,
     "type": {
      "kind": "message",
      "name": "LocalizedText"
     },
     "repeated": true,
     "optional": false,
     "comment": "What handling code H3 means here."
    },
    {
     "name": "provenance",
     "number": 8,
     "type": {
      "kind": "message",
      "name": "Provenance"
     },
     "repeated": false,
     "optional": false,
     "comment": "Where published facts come from."
    },
    {
     "name": "offences",
     "number": 20,
     "type": {
      "kind": "message",
      "name": "Offence"
     },
     "repeated": true,
     "optional": false,
     "comment": ""
    },
    {
     "name": "period",
     "number": 21,
     "type": {
      "kind": "message",
      "name": "Period"
     },
     "repeated": false,
     "optional": false,
     "comment": "When it happened."
    },
    {
     "name": "method",
     "number": 22,
     "type": {
      "kind": "message",
      "name": "LocalizedText"
     },
     "repeated": true,
     "optional": false,
     "comment": "How it was done: concealment, payment, communication."
    },
    {
     "name": "route",
     "number": 23,
     "type": {
      "kind": "message",
      "name": "RouteStage"
     },
     "repeated": true,
     "optional": false,
     "comment": "Route, in order of travel."
    },
    {
     "name": "personsArrested",
     "number": 24,
     "type": {
      "kind": "uint32"
     },
     "repeated": false,
     "optional": true,
     "comment": "Number of persons arrested; absent where not known."
    },
    {
     "name": "conveyance",
     "number": 25,
     "type": {
      "kind": "message",
      "name": "LocalizedText"
     },
     "repeated": true,
     "optional": false,
     "comment": "How goods were carried."
    },
    {
     "name": "countries",
     "number": 26,
     "type": {
      "kind": "string"
     },
     "repeated": true,
     "optional": false,
     "comment": "States concerned: ISO 3166-1 codes."
    },
    {
     "name": "place",
     "number": 27,
     "type": {
      "kind": "message",
      "name": "Location"
     },
     "repeated": false,
     "optional": false,
     "comment": "Where it happened, if at one place."
    }
   ]
  },
  {
   "name": "Substance",
   "comment": "Substance is an amount of a drug, a precursor or another substance.",
   "fields": [
    {
     "name": "id",
     "number": 1,
     "type": {
      "kind": "string"
     },
     "repeated": false,
     "optional": false,
     "comment": "Short name within this message, for links: x1."
    },
    {
     "name": "name",
     "number": 2,
     "type": {
      "kind": "string"
     },
     "repeated": false,
     "optional": false,
     "comment": "Name as the source gives it."
    },
    {
     "name": "class",
     "number": 3,
     "type": {
      "kind": "enum",
      "name": "SubstanceClass"
     },
     "repeated": false,
     "optional": false,
     "comment": ""
    },
    {
     "name": "codeSystem",
     "number": 4,
     "type": {
      "kind": "enum",
      "name": "SubstanceCodeSystem"
     },
     "repeated": false,
     "optional": false,
     "comment": ""
    },
    {
     "name": "code",
     "number": 5,
     "type": {
      "kind": "string"
     },
     "repeated": false,
     "optional": false,
     "comment": ""
    },
    {
     "name": "form",
     "number": 6,
     "type": {
      "kind": "enum",
      "name": "SubstanceForm"
     },
     "repeated": false,
     "optional": false,
     "comment": ""
    },
    {
     "name": "amount",
     "number": 7,
     "type": {
      "kind": "string"
     },
     "repeated": false,
     "optional": false,
     "comment": "Decimal number, as given."
    },
    {
     "name": "unit",
     "number": 8,
     "type": {
      "kind": "enum",
      "name": "SubstanceUnit"
     },
     "repeated": false,
     "optional": false,
     "comment": ""
    },
    {
     "name": "purity",
     "number": 9,
     "type": {
      "kind": "string"
     },
     "repeated": false,
     "optional": false,
     "comment": "Purity in per cent, decimal."
    },
    {
     "name": "logo",
     "number": 10,
     "type": {
      "kind": "string"
     },
     "repeated": false,
     "optional": false,
     "comment": "Logo or stamp on tablets and packages."
    },
    {
     "name": "involvement",
     "number": 11,
     "type": {
      "kind": "message",
      "name": "LocalizedText"
     },
     "repeated": true,
     "optional": false,
     "comment": "What was found, packed or pressed how."
    }
   ]
  },
  {
   "name": "Tally",
   "comment": "Tally lists what two adapters exchanged since the last one, so that what was never logged is noticed.",
   "fields": [
    {
     "name": "period",
     "number": 20,
     "type": {
      "kind": "message",
      "name": "Period"
     },
     "repeated": false,
     "optional": false,
     "comment": "When the time covered begins and ends: two times with offset."
    },
    {
     "name": "previous",
     "number": 21,
     "type": {
      "kind": "bytes"
     },
     "repeated": false,
     "optional": false,
     "comment": "16 bytes: the tally before, in hexadecimal; empty for the first."
    },
    {
     "name": "sent",
     "number": 22,
     "type": {
      "kind": "message",
      "name": "TallyEntry"
     },
     "repeated": true,
     "optional": false,
     "comment": ""
    },
    {
     "name": "received",
     "number": 23,
     "type": {
      "kind": "message",
      "name": "TallyEntry"
     },
     "repeated": true,
     "optional": false,
     "comment": ""
    },
    {
     "name": "answer",
     "number": 24,
     "type": {
      "kind": "bool"
     },
     "repeated": false,
     "optional": false,
     "comment": "Whether it is sent only because one came: it wants none in return."
    }
   ]
  },
  {
   "name": "TallyEntry",
   "comment": "TallyEntry is one message exchanged with the recipient of a tally.",
   "fields": [
    {
     "name": "message",
     "number": 1,
     "type": {
      "kind": "bytes"
     },
     "repeated": false,
     "optional": false,
     "comment": "16 bytes, in hexadecimal."
    },
    {
     "name": "digest",
     "number": 2,
     "type": {
      "kind": "bytes"
     },
     "repeated": false,
     "optional": false,
     "comment": "64 bytes: the envelope digest, in hexadecimal."
    }
   ]
  },
  {
   "name": "Task",
   "comment": "Task is one thing to be done.",
   "fields": [
    {
     "name": "id",
     "number": 1,
     "type": {
      "kind": "string"
     },
     "repeated": false,
     "optional": false,
     "comment": "Short name: k1."
    },
    {
     "name": "assignee",
     "number": 2,
     "type": {
      "kind": "string"
     },
     "repeated": false,
     "optional": false,
     "comment": "Who does it: party/authority."
    },
    {
     "name": "text",
     "number": 3,
     "type": {
      "kind": "message",
      "name": "LocalizedText"
     },
     "repeated": true,
     "optional": false,
     "comment": ""
    },
    {
     "name": "due",
     "number": 4,
     "type": {
      "kind": "string"
     },
     "repeated": false,
     "optional": false,
     "comment": "When it is due: a date, or a time with offset."
    }
   ]
  },
  {
   "name": "Tasking",
   "comment": "Tasking asks participants of an operation to do something.",
   "fields": [
    {
     "name": "title",
     "number": 1,
     "type": {
      "kind": "message",
      "name": "LocalizedText"
     },
     "repeated": true,
     "optional": false,
     "comment": "Short heading, as shown in lists."
    },
    {
     "name": "text",
     "number": 2,
     "type": {
      "kind": "message",
      "name": "LocalizedText"
     },
     "repeated": true,
     "optional": false,
     "comment": "The situation."
    },
    {
     "name": "references",
     "number": 3,
     "type": {
      "kind": "message",
      "name": "CaseReference"
     },
     "repeated": true,
     "optional": false,
     "comment": "File numbers of both sides."
    },
    {
     "name": "entities",
     "number": 4,
     "type": {
      "kind": "message",
      "name": "Entities"
     },
     "repeated": false,
     "optional": false,
     "comment": "Persons, objects, places and events, and their links."
    },
    {
     "name": "attachments",
     "number": 5,
     "type": {
      "kind": "message",
      "name": "Attachment"
     },
     "repeated": true,
     "optional": false,
     "comment": "Files sent beside the body; filled in by the adapter."
    },
    {
     "name": "crimeAreas",
     "number": 6,
     "type": {
      "kind": "enum",
      "name": "CrimeArea"
     },
     "repeated": true,
     "optional": false,
     "comment": "Fields of crime that do not follow from substances, items and offences."
    },
    {
     "name": "handlingNote",
     "number": 7,
     "type": {
      "kind": "message",
      "name": "LocalizedText"
     },
     "repeated": true,
     "optional": false,
     "comment": "What handling code H3 means here."
    },
    {
     "name": "provenance",
     "number": 8,
     "type": {
      "kind": "message",
      "name": "Provenance"
     },
     "repeated": false,
     "optional": false,
     "comment": "Where published facts come from."
    },
    {
     "name": "operation",
     "number": 20,
     "type": {
      "kind": "string"
     },
     "repeated": false,
     "optional": false,
     "comment": "Code name."
    },
    {
     "name": "tasks",
     "number": 21,
     "type": {
      "kind": "message",
      "name": "Task"
     },
     "repeated": true,
     "optional": false,
     "comment": ""
    }
   ]
  },
  {
   "name": "Test",
   "comment": "Test is a round trip, outside statistics. It goes without any agreement, so it has no room for words.",
   "fields": [
    {
     "name": "nonce",
     "number": 20,
     "type": {
      "kind": "bytes"
     },
     "repeated": false,
     "optional": false,
     "comment": "16 bytes chosen by the asking side, in hexadecimal; the answer repeats them."
    },
    {
     "name": "answer",
     "number": 21,
     "type": {
      "kind": "bool"
     },
     "repeated": false,
     "optional": false,
     "comment": "Whether this is the answer."
    }
   ]
  },
  {
   "name": "Transliteration",
   "comment": "Transliteration is a name in another script.",
   "fields": [
    {
     "name": "system",
     "number": 1,
     "type": {
      "kind": "enum",
      "name": "TransliterationSystem"
     },
     "repeated": false,
     "optional": false,
     "comment": "Rules that were used."
    },
    {
     "name": "script",
     "number": 2,
     "type": {
      "kind": "string"
     },
     "repeated": false,
     "optional": false,
     "comment": "ISO 15924 code of the script: Latn, Cyrl, Arab."
    },
    {
     "name": "family",
     "number": 3,
     "type": {
      "kind": "string"
     },
     "repeated": false,
     "optional": false,
     "comment": ""
    },
    {
     "name": "given",
     "number": 4,
     "type": {
      "kind": "string"
     },
     "repeated": false,
     "optional": false,
     "comment": ""
    },
    {
     "name": "patronymic",
     "number": 5,
     "type": {
      "kind": "string"
     },
     "repeated": false,
     "optional": false,
     "comment": ""
    },
    {
     "name": "full",
     "number": 6,
     "type": {
      "kind": "string"
     },
     "repeated": false,
     "optional": false,
     "comment": "The whole name, where its parts are not known."
    }
   ]
  },
  {
   "name": "Vehicle",
   "comment": "Vehicle is a road vehicle.",
   "fields": [
    {
     "name": "id",
     "number": 1,
     "type": {
      "kind": "string"
     },
     "repeated": false,
     "optional": false,
     "comment": "Short name within this message, for links: v1."
    },
    {
     "name": "type",
     "number": 2,
     "type": {
      "kind": "enum",
      "name": "VehicleType"
     },
     "repeated": false,
     "optional": false,
     "comment": ""
    },
    {
     "name": "make",
     "number": 3,
     "type": {
      "kind": "string"
     },
     "repeated": false,
     "optional": false,
     "comment": ""
    },
    {
     "name": "model",
     "number": 4,
     "type": {
      "kind": "string"
     },
     "repeated": false,
     "optional": false,
     "comment": ""
    },
    {
     "name": "colour",
     "number": 5,
     "type": {
      "kind": "string"
     },
     "repeated": false,
     "optional": false,
     "comment": ""
    },
    {
     "name": "year",
     "number": 6,
     "type": {
      "kind": "string"
     },
     "repeated": false,
     "optional": false,
     "comment": "Year of manufacture: YYYY."
    },
    {
     "name": "registration",
     "number": 7,
     "type": {
      "kind": "string"
     },
     "repeated": false,
     "optional": false,
     "comment": "Registration number, as on the plate."
    },
    {
     "name": "country",
     "number": 8,
     "type": {
      "kind": "string"
     },
     "repeated": false,
     "optional": false,
     "comment": "ISO 3166-1 code of the state of registration."
    },
    {
     "name": "vin",
     "number": 9,
     "type": {
      "kind": "string"
     },
     "repeated": false,
     "optional": false,
     "comment": "Vehicle identification number, 17 characters."
    },
    {
     "name": "involvement",
     "number": 10,
     "type": {
      "kind": "message",
      "name": "LocalizedText"
     },
     "repeated": true,
     "optional": false,
     "comment": "What it was used for."
    }
   ]
  },
  {
   "name": "Vessel",
   "comment": "Vessel is a ship or a boat.",
   "fields": [
    {
     "name": "id",
     "number": 1,
     "type": {
      "kind": "string"
     },
     "repeated": false,
     "optional": false,
     "comment": "Short name within this message, for links: s1."
    },
    {
     "name": "name",
     "number": 2,
     "type": {
      "kind": "string"
     },
     "repeated": false,
     "optional": false,
     "comment": ""
    },
    {
     "name": "imo",
     "number": 3,
     "type": {
      "kind": "string"
     },
     "repeated": false,
     "optional": false,
     "comment": "IMO number: 7 digits, the last one a check digit."
    },
    {
     "name": "mmsi",
     "number": 4,
     "type": {
      "kind": "string"
     },
     "repeated": false,
     "optional": false,
     "comment": "Maritime Mobile Service Identity: 9 digits."
    },
    {
     "name": "callSign",
     "number": 5,
     "type": {
      "kind": "string"
     },
     "repeated": false,
     "optional": false,
     "comment": ""
    },
    {
     "name": "flag",
     "number": 6,
     "type": {
      "kind": "string"
     },
     "repeated": false,
     "optional": false,
     "comment": "ISO 3166-1 code of the flag state."
    },
    {
     "name": "type",
     "number": 7,
     "type": {
      "kind": "string"
     },
     "repeated": false,
     "optional": false,
     "comment": "What it is: tanker, ferry, speedboat."
    },
    {
     "name": "involvement",
     "number": 8,
     "type": {
      "kind": "message",
      "name": "LocalizedText"
     },
     "repeated": true,
     "optional": false,
     "comment": ""
    }
   ]
  },
  {
   "name": "Wagon",
   "comment": "Wagon is a railway wagon.",
   "fields": [
    {
     "name": "id",
     "number": 1,
     "type": {
      "kind": "string"
     },
     "repeated": false,
     "optional": false,
     "comment": "Short name within this message, for links: w1."
    },
    {
     "name": "number",
     "number": 2,
     "type": {
      "kind": "string"
     },
     "repeated": false,
     "optional": false,
     "comment": "8 digits (1520 mm network) or 12 (UIC), the last one a check digit."
    },
    {
     "name": "operator",
     "number": 3,
     "type": {
      "kind": "string"
     },
     "repeated": false,
     "optional": false,
     "comment": ""
    },
    {
     "name": "train",
     "number": 4,
     "type": {
      "kind": "string"
     },
     "repeated": false,
     "optional": false,
     "comment": ""
    },
    {
     "name": "seals",
     "number": 5,
     "type": {
      "kind": "string"
     },
     "repeated": true,
     "optional": false,
     "comment": "Numbers of the seals."
    },
    {
     "name": "declaredGoods",
     "number": 6,
     "type": {
      "kind": "message",
      "name": "LocalizedText"
     },
     "repeated": true,
     "optional": false,
     "comment": "Goods as declared."
    },
    {
     "name": "involvement",
     "number": 7,
     "type": {
      "kind": "message",
      "name": "LocalizedText"
     },
     "repeated": true,
     "optional": false,
     "comment": ""
    }
   ]
  },
  {
   "name": "Wallet",
   "comment": "Wallet is an account with an electronic money service.",
   "fields": [
    {
     "name": "service",
     "number": 1,
     "type": {
      "kind": "string"
     },
     "repeated": false,
     "optional": false,
     "comment": ""
    },
    {
     "name": "number",
     "number": 2,
     "type": {
      "kind": "string"
     },
     "repeated": false,
     "optional": false,
     "comment": ""
    }
   ]
  },
  {
   "name": "Warning",
   "comment": "Warning alerts others to a danger or a method.",
   "fields": [
    {
     "name": "title",
     "number": 1,
     "type": {
      "kind": "message",
      "name": "LocalizedText"
     },
     "repeated": true,
     "optional": false,
     "comment": "Short heading, as shown in lists."
    },
    {
     "name": "text",
     "number": 2,
     "type": {
      "kind": "message",
      "name": "LocalizedText"
     },
     "repeated": true,
     "optional": false,
     "comment": "What to watch for."
    },
    {
     "name": "references",
     "number": 3,
     "type": {
      "kind": "message",
      "name": "CaseReference"
     },
     "repeated": true,
     "optional": false,
     "comment": "File numbers of both sides."
    },
    {
     "name": "entities",
     "number": 4,
     "type": {
      "kind": "message",
      "name": "Entities"
     },
     "repeated": false,
     "optional": false,
     "comment": "Persons, objects, places and events, and their links."
    },
    {
     "name": "attachments",
     "number": 5,
     "type": {
      "kind": "message",
      "name": "Attachment"
     },
     "repeated": true,
     "optional": false,
     "comment": "Files sent beside the body; filled in by the adapter."
    },
    {
     "name": "crimeAreas",
     "number": 6,
     "type": {
      "kind": "enum",
      "name": "CrimeArea"
     },
     "repeated": true,
     "optional": false,
     "comment": "Fields of crime that do not follow from substances, items and offences."
    },
    {
     "name": "handlingNote",
     "number": 7,
     "type": {
      "kind": "message",
      "name": "LocalizedText"
     },
     "repeated": true,
     "optional": false,
     "comment": "What handling code H3 means here."
    },
    {
     "name": "provenance",
     "number": 8,
     "type": {
      "kind": "message",
      "name": "Provenance"
     },
     "repeated": false,
     "optional": false,
     "comment": "Where published facts come from."
    },
    {
     "name": "type",
     "number": 20,
     "type": {
      "kind": "enum",
      "name": "WarningType"
     },
     "repeated": false,
     "optional": false,
     "comment": ""
    },
    {
     "name": "validity",
     "number": 21,
     "type": {
      "kind": "message",
      "name": "Period"
     },
     "repeated": false,
     "optional": false,
     "comment": "While it holds."
    },
    {
     "name": "advice",
     "number": 22,
     "type": {
      "kind": "message",
      "name": "LocalizedText"
     },
     "repeated": true,
     "optional": false,
     "comment": "What is advised on meeting it."
    }
   ]
  }
 ],
 "enums": [
  {
   "name": "AdminTopic",
   "comment": "AdminTopic is what an administrative message is about.",
   "values": [
    {
     "name": "contacts",
     "fullName": "ADMIN_TOPIC_CONTACTS",
     "number": 1,
     "comment": ""
    },
    {
     "name": "meeting",
     "fullName": "ADMIN_TOPIC_MEETING",
     "number": 2,
     "comment": ""
    },
    {
     "name": "exercise",
     "fullName": "ADMIN_TOPIC_EXERCISE",
     "number": 3,
     "comment": "A report about an exercise, sent live. Exercise traffic itself runs in its own realm."
    },
    {
     "name": "technical",
     "fullName": "ADMIN_TOPIC_TECHNICAL",
     "number": 4,
     "comment": ""
    },
    {
     "name": "training",
     "fullName": "ADMIN_TOPIC_TRAINING",
     "number": 5,
     "comment": ""
    },
    {
     "name": "other",
     "fullName": "ADMIN_TOPIC_OTHER",
     "number": 6,
     "comment": ""
    }
   ]
  },
  {
   "name": "ApprovalOutcome",
   "comment": "ApprovalOutcome is what an invited side decided.",
   "values": [
    {
     "name": "takes-part",
     "fullName": "APPROVAL_OUTCOME_TAKES_PART",
     "number": 1,
     "comment": ""
    },
    {
     "name": "takes-part-with-reservations",
     "fullName": "APPROVAL_OUTCOME_TAKES_PART_WITH_RESERVATIONS",
     "number": 2,
     "comment": ""
    },
    {
     "name": "observes",
     "fullName": "APPROVAL_OUTCOME_OBSERVES",
     "number": 3,
     "comment": ""
    },
    {
     "name": "declines",
     "fullName": "APPROVAL_OUTCOME_DECLINES",
     "number": 4,
     "comment": ""
    }
   ]
  },
  {
   "name": "AssetMeasure",
   "comment": "AssetMeasure is what is asked with regard to assets.",
   "values": [
    {
     "name": "trace",
     "fullName": "ASSET_MEASURE_TRACE",
     "number": 1,
     "comment": ""
    },
    {
     "name": "freeze",
     "fullName": "ASSET_MEASURE_FREEZE",
     "number": 2,
     "comment": ""
    },
    {
     "name": "seize",
     "fullName": "ASSET_MEASURE_SEIZE",
     "number": 3,
     "comment": ""
    },
    {
     "name": "confiscate",
     "fullName": "ASSET_MEASURE_CONFISCATE",
     "number": 4,
     "comment": ""
    },
    {
     "name": "share",
     "fullName": "ASSET_MEASURE_SHARE",
     "number": 5,
     "comment": ""
    }
   ]
  },
  {
   "name": "AttachmentContent",
   "comment": "AttachmentContent says what a file shows, as far as labels depend on it.",
   "values": [
    {
     "name": "document",
     "fullName": "ATTACHMENT_CONTENT_DOCUMENT",
     "number": 1,
     "comment": "A document without personal data."
    },
    {
     "name": "personal-document",
     "fullName": "ATTACHMENT_CONTENT_PERSONAL_DOCUMENT",
     "number": 2,
     "comment": "A document that identifies persons."
    },
    {
     "name": "portrait",
     "fullName": "ATTACHMENT_CONTENT_PORTRAIT",
     "number": 3,
     "comment": "A picture of a person."
    },
    {
     "name": "fingerprints",
     "fullName": "ATTACHMENT_CONTENT_FINGERPRINTS",
     "number": 4,
     "comment": "Fingerprints."
    },
    {
     "name": "dna-profile",
     "fullName": "ATTACHMENT_CONTENT_DNA_PROFILE",
     "number": 5,
     "comment": "A DNA profile."
    },
    {
     "name": "recording",
     "fullName": "ATTACHMENT_CONTENT_RECORDING",
     "number": 6,
     "comment": "A recording of a voice, or of a person on film."
    },
    {
     "name": "picture",
     "fullName": "ATTACHMENT_CONTENT_PICTURE",
     "number": 7,
     "comment": "A picture of a place or a thing."
    },
    {
     "name": "data",
     "fullName": "ATTACHMENT_CONTENT_DATA",
     "number": 8,
     "comment": "Data to be read by machine."
    }
   ]
  },
  {
   "name": "BulletinType",
   "comment": "BulletinType is what an analysis product is.",
   "values": [
    {
     "name": "situation",
     "fullName": "BULLETIN_TYPE_SITUATION",
     "number": 1,
     "comment": ""
    },
    {
     "name": "trend",
     "fullName": "BULLETIN_TYPE_TREND",
     "number": 2,
     "comment": ""
    },
    {
     "name": "method",
     "fullName": "BULLETIN_TYPE_METHOD",
     "number": 3,
     "comment": ""
    },
    {
     "name": "threat-assessment",
     "fullName": "BULLETIN_TYPE_THREAT_ASSESSMENT",
     "number": 4,
     "comment": ""
    },
    {
     "name": "statistics",
     "fullName": "BULLETIN_TYPE_STATISTICS",
     "number": 5,
     "comment": ""
    }
   ]
  },
  {
   "name": "CdOutcome",
   "comment": "CdOutcome is what a state on the route decided.",
   "values": [
    {
     "name": "consent",
     "fullName": "CD_OUTCOME_CONSENT",
     "number": 1,
     "comment": ""
    },
    {
     "name": "consent-with-conditions",
     "fullName": "CD_OUTCOME_CONSENT_WITH_CONDITIONS",
     "number": 2,
     "comment": ""
    },
    {
     "name": "refused",
     "fullName": "CD_OUTCOME_REFUSED",
     "number": 3,
     "comment": ""
    },
    {
     "name": "withdrawn",
     "fullName": "CD_OUTCOME_WITHDRAWN",
     "number": 4,
     "comment": ""
    }
   ]
  },
  {
   "name": "CdTechnique",
   "comment": "CdTechnique says what travels.",
   "values": [
    {
     "name": "intact",
     "fullName": "CD_TECHNIQUE_INTACT",
     "number": 1,
     "comment": "The goods as they are."
    },
    {
     "name": "partial",
     "fullName": "CD_TECHNIQUE_PARTIAL",
     "number": 2,
     "comment": "A part was removed."
    },
    {
     "name": "substituted",
     "fullName": "CD_TECHNIQUE_SUBSTITUTED",
     "number": 3,
     "comment": "The goods were replaced."
    }
   ]
  },
  {
   "name": "ConsentOutcome",
   "comment": "ConsentOutcome is what the originator decided.",
   "values": [
    {
     "name": "granted",
     "fullName": "CONSENT_OUTCOME_GRANTED",
     "number": 1,
     "comment": ""
    },
    {
     "name": "granted-with-conditions",
     "fullName": "CONSENT_OUTCOME_GRANTED_WITH_CONDITIONS",
     "number": 2,
     "comment": ""
    },
    {
     "name": "refused",
     "fullName": "CONSENT_OUTCOME_REFUSED",
     "number": 3,
     "comment": ""
    },
    {
     "name": "withdrawn",
     "fullName": "CONSENT_OUTCOME_WITHDRAWN",
     "number": 4,
     "comment": "A consent given earlier no longer holds."
    }
   ]
  },
  {
   "name": "ConsentUse",
   "comment": "ConsentUse is the use for which consent is asked.",
   "values": [
    {
     "name": "court",
     "fullName": "CONSENT_USE_COURT",
     "number": 1,
     "comment": "As evidence in court."
    },
    {
     "name": "onward",
     "fullName": "CONSENT_USE_ONWARD",
     "number": 2,
     "comment": "Handing on to a third party."
    },
    {
     "name": "analysis",
     "fullName": "CONSENT_USE_ANALYSIS",
     "number": 3,
     "comment": "Use in analysis and bulletins of the centre."
    },
    {
     "name": "hit",
     "fullName": "CONSENT_USE_HIT",
     "number": 4,
     "comment": "Telling another party of a hit in the data bank."
    },
    {
     "name": "other-purpose",
     "fullName": "CONSENT_USE_OTHER_PURPOSE",
     "number": 5,
     "comment": "Another purpose than the one stated at first."
    }
   ]
  },
  {
   "name": "CorrectionReason",
   "comment": "CorrectionReason is why something sent was wrong.",
   "values": [
    {
     "name": "inaccurate",
     "fullName": "CORRECTION_REASON_INACCURATE",
     "number": 1,
     "comment": ""
    },
    {
     "name": "incomplete",
     "fullName": "CORRECTION_REASON_INCOMPLETE",
     "number": 2,
     "comment": ""
    },
    {
     "name": "outdated",
     "fullName": "CORRECTION_REASON_OUTDATED",
     "number": 3,
     "comment": ""
    },
    {
     "name": "translation",
     "fullName": "CORRECTION_REASON_TRANSLATION",
     "number": 4,
     "comment": ""
    }
   ]
  },
  {
   "name": "CrimeArea",
   "comment": "CrimeArea is the field of crime that a message is about.",
   "values": [
    {
     "name": "drugs",
     "fullName": "CRIME_AREA_DRUGS",
     "number": 1,
     "comment": ""
    },
    {
     "name": "psychotropics",
     "fullName": "CRIME_AREA_PSYCHOTROPICS",
     "number": 2,
     "comment": ""
    },
    {
     "name": "precursors",
     "fullName": "CRIME_AREA_PRECURSORS",
     "number": 3,
     "comment": ""
    },
    {
     "name": "laundering",
     "fullName": "CRIME_AREA_LAUNDERING",
     "number": 4,
     "comment": ""
    },
    {
     "name": "terrorism-extremism",
     "fullName": "CRIME_AREA_TERRORISM_EXTREMISM",
     "number": 5,
     "comment": ""
    },
    {
     "name": "weapons",
     "fullName": "CRIME_AREA_WEAPONS",
     "number": 6,
     "comment": ""
    },
    {
     "name": "human-trafficking",
     "fullName": "CRIME_AREA_HUMAN_TRAFFICKING",
     "number": 7,
     "comment": ""
    },
    {
     "name": "illegal-migration",
     "fullName": "CRIME_AREA_ILLEGAL_MIGRATION",
     "number": 8,
     "comment": ""
    },
    {
     "name": "cybercrime",
     "fullName": "CRIME_AREA_CYBERCRIME",
     "number": 9,
     "comment": ""
    },
    {
     "name": "corruption",
     "fullName": "CRIME_AREA_CORRUPTION",
     "number": 10,
     "comment": ""
    },
    {
     "name": "smuggling",
     "fullName": "CRIME_AREA_SMUGGLING",
     "number": 11,
     "comment": ""
    }
   ]
  },
  {
   "name": "DelayGround",
   "comment": "DelayGround is why an answer takes longer.",
   "values": [
    {
     "name": "judicial-authorisation",
     "fullName": "DELAY_GROUND_JUDICIAL_AUTHORISATION",
     "number": 1,
     "comment": ""
    },
    {
     "name": "live-investigation",
     "fullName": "DELAY_GROUND_LIVE_INVESTIGATION",
     "number": 2,
     "comment": ""
    },
    {
     "name": "other-authority",
     "fullName": "DELAY_GROUND_OTHER_AUTHORITY",
     "number": 3,
     "comment": ""
    },
    {
     "name": "volume",
     "fullName": "DELAY_GROUND_VOLUME",
     "number": 4,
     "comment": ""
    },
    {
     "name": "translation",
     "fullName": "DELAY_GROUND_TRANSLATION",
     "number": 5,
     "comment": ""
    },
    {
     "name": "other",
     "fullName": "DELAY_GROUND_OTHER",
     "number": 6,
     "comment": ""
    }
   ]
  },
  {
   "name": "DocumentKind",
   "comment": "DocumentKind is what an identity document is.",
   "values": [
    {
     "name": "passport",
     "fullName": "DOCUMENT_KIND_PASSPORT",
     "number": 1,
     "comment": ""
    },
    {
     "name": "identity-card",
     "fullName": "DOCUMENT_KIND_IDENTITY_CARD",
     "number": 2,
     "comment": ""
    },
    {
     "name": "driving-licence",
     "fullName": "DOCUMENT_KIND_DRIVING_LICENCE",
     "number": 3,
     "comment": ""
    },
    {
     "name": "residence-permit",
     "fullName": "DOCUMENT_KIND_RESIDENCE_PERMIT",
     "number": 4,
     "comment": ""
    },
    {
     "name": "birth-certificate",
     "fullName": "DOCUMENT_KIND_BIRTH_CERTIFICATE",
     "number": 5,
     "comment": ""
    },
    {
     "name": "seafarer-book",
     "fullName": "DOCUMENT_KIND_SEAFARER_BOOK",
     "number": 6,
     "comment": ""
    },
    {
     "name": "refugee-document",
     "fullName": "DOCUMENT_KIND_REFUGEE_DOCUMENT",
     "number": 7,
     "comment": ""
    },
    {
     "name": "other",
     "fullName": "DOCUMENT_KIND_OTHER",
     "number": 8,
     "comment": ""
    }
   ]
  },
  {
   "name": "DocumentStatus",
   "comment": "DocumentStatus is what is known of a document's validity.",
   "values": [
    {
     "name": "valid",
     "fullName": "DOCUMENT_STATUS_VALID",
     "number": 1,
     "comment": ""
    },
    {
     "name": "expired",
     "fullName": "DOCUMENT_STATUS_EXPIRED",
     "number": 2,
     "comment": ""
    },
    {
     "name": "lost",
     "fullName": "DOCUMENT_STATUS_LOST",
     "number": 3,
     "comment": ""
    },
    {
     "name": "stolen",
     "fullName": "DOCUMENT_STATUS_STOLEN",
     "number": 4,
     "comment": ""
    },
    {
     "name": "forged",
     "fullName": "DOCUMENT_STATUS_FORGED",
     "number": 5,
     "comment": ""
    },
    {
     "name": "invalidated",
     "fullName": "DOCUMENT_STATUS_INVALIDATED",
     "number": 6,
     "comment": ""
    }
   ]
  },
  {
   "name": "ErasureReason",
   "comment": "ErasureReason is why data must go.",
   "values": [
    {
     "name": "retention-ended",
     "fullName": "ERASURE_REASON_RETENTION_ENDED",
     "number": 1,
     "comment": ""
    },
    {
     "name": "unlawful",
     "fullName": "ERASURE_REASON_UNLAWFUL",
     "number": 2,
     "comment": ""
    },
    {
     "name": "inaccurate",
     "fullName": "ERASURE_REASON_INACCURATE",
     "number": 3,
     "comment": ""
    },
    {
     "name": "consent-withdrawn",
     "fullName": "ERASURE_REASON_CONSENT_WITHDRAWN",
     "number": 4,
     "comment": ""
    },
    {
     "name": "sent-in-error",
     "fullName": "ERASURE_REASON_SENT_IN_ERROR",
     "number": 5,
     "comment": ""
    },
    {
     "name": "court-order",
     "fullName": "ERASURE_REASON_COURT_ORDER",
     "number": 6,
     "comment": ""
    }
   ]
  },
  {
   "name": "EventType",
   "comment": "EventType is what happened.",
   "values": [
    {
     "name": "offence",
     "fullName": "EVENT_TYPE_OFFENCE",
     "number": 1,
     "comment": ""
    },
    {
     "name": "seizure",
     "fullName": "EVENT_TYPE_SEIZURE",
     "number": 2,
     "comment": ""
    },
    {
     "name": "arrest",
     "fullName": "EVENT_TYPE_ARREST",
     "number": 3,
     "comment": ""
    },
    {
     "name": "crossing",
     "fullName": "EVENT_TYPE_CROSSING",
     "number": 4,
     "comment": ""
    },
    {
     "name": "delivery",
     "fullName": "EVENT_TYPE_DELIVERY",
     "number": 5,
     "comment": ""
    },
    {
     "name": "meeting",
     "fullName": "EVENT_TYPE_MEETING",
     "number": 6,
     "comment": ""
    },
    {
     "name": "communication",
     "fullName": "EVENT_TYPE_COMMUNICATION",
     "number": 7,
     "comment": ""
    },
    {
     "name": "transaction",
     "fullName": "EVENT_TYPE_TRANSACTION",
     "number": 8,
     "comment": ""
    },
    {
     "name": "other",
     "fullName": "EVENT_TYPE_OTHER",
     "number": 9,
     "comment": ""
    }
   ]
  },
  {
   "name": "FinancialMeasure",
   "comment": "FinancialMeasure is what is asked of a financial intelligence unit or a bank.",
   "values": [
    {
     "name": "account-holder",
     "fullName": "FINANCIAL_MEASURE_ACCOUNT_HOLDER",
     "number": 1,
     "comment": ""
    },
    {
     "name": "statement",
     "fullName": "FINANCIAL_MEASURE_STATEMENT",
     "number": 2,
     "comment": ""
    },
    {
     "name": "transactions",
     "fullName": "FINANCIAL_MEASURE_TRANSACTIONS",
     "number": 3,
     "comment": ""
    },
    {
     "name": "beneficial-owner",
     "fullName": "FINANCIAL_MEASURE_BENEFICIAL_OWNER",
     "number": 4,
     "comment": ""
    },
    {
     "name": "monitoring",
     "fullName": "FINANCIAL_MEASURE_MONITORING",
     "number": 5,
     "comment": ""
    },
    {
     "name": "suspension",
     "fullName": "FINANCIAL_MEASURE_SUSPENSION",
     "number": 6,
     "comment": ""
    }
   ]
  },
  {
   "name": "HandoverAct",
   "comment": "HandoverAct is what one side declares of a custody segment.",
   "values": [
    {
     "name": "announced",
     "fullName": "HANDOVER_ACT_ANNOUNCED",
     "number": 1,
     "comment": "The side announces when and where it will release."
    },
    {
     "name": "released",
     "fullName": "HANDOVER_ACT_RELEASED",
     "number": 2,
     "comment": "The side no longer watches the consignment."
    },
    {
     "name": "taken-over",
     "fullName": "HANDOVER_ACT_TAKEN_OVER",
     "number": 3,
     "comment": "The side watches the consignment from now on."
    },
    {
     "name": "lost",
     "fullName": "HANDOVER_ACT_LOST",
     "number": 4,
     "comment": "The consignment was lost from sight."
    },
    {
     "name": "seized",
     "fullName": "HANDOVER_ACT_SEIZED",
     "number": 5,
     "comment": "The consignment was seized."
    }
   ]
  },
  {
   "name": "HitKeyType",
   "comment": "HitKeyType is what a search key was made from, and by which rule it was normalised.",
   "values": [
    {
     "name": "phone",
     "fullName": "HIT_KEY_TYPE_PHONE",
     "number": 1,
     "comment": "E.164."
    },
    {
     "name": "person",
     "fullName": "HIT_KEY_TYPE_PERSON",
     "number": 2,
     "comment": "ICAO 9303 name and date of birth."
    },
    {
     "name": "document",
     "fullName": "HIT_KEY_TYPE_DOCUMENT",
     "number": 3,
     "comment": ""
    },
    {
     "name": "vehicle",
     "fullName": "HIT_KEY_TYPE_VEHICLE",
     "number": 4,
     "comment": ""
    },
    {
     "name": "container",
     "fullName": "HIT_KEY_TYPE_CONTAINER",
     "number": 5,
     "comment": ""
    },
    {
     "name": "account",
     "fullName": "HIT_KEY_TYPE_ACCOUNT",
     "number": 6,
     "comment": ""
    },
    {
     "name": "online-account",
     "fullName": "HIT_KEY_TYPE_ONLINE_ACCOUNT",
     "number": 7,
     "comment": ""
    },
    {
     "name": "device",
     "fullName": "HIT_KEY_TYPE_DEVICE",
     "number": 8,
     "comment": ""
    }
   ]
  },
  {
   "name": "ItemType",
   "comment": "ItemType is what a thing is.",
   "values": [
    {
     "name": "weapon",
     "fullName": "ITEM_TYPE_WEAPON",
     "number": 1,
     "comment": ""
    },
    {
     "name": "ammunition",
     "fullName": "ITEM_TYPE_AMMUNITION",
     "number": 2,
     "comment": ""
    },
    {
     "name": "explosive",
     "fullName": "ITEM_TYPE_EXPLOSIVE",
     "number": 3,
     "comment": ""
    },
    {
     "name": "cash",
     "fullName": "ITEM_TYPE_CASH",
     "number": 4,
     "comment": ""
    },
    {
     "name": "valuables",
     "fullName": "ITEM_TYPE_VALUABLES",
     "number": 5,
     "comment": ""
    },
    {
     "name": "device",
     "fullName": "ITEM_TYPE_DEVICE",
     "number": 6,
     "comment": ""
    },
    {
     "name": "document",
     "fullName": "ITEM_TYPE_DOCUMENT",
     "number": 7,
     "comment": ""
    },
    {
     "name": "excise-goods",
     "fullName": "ITEM_TYPE_EXCISE_GOODS",
     "number": 8,
     "comment": ""
    },
    {
     "name": "cultural-property",
     "fullName": "ITEM_TYPE_CULTURAL_PROPERTY",
     "number": 9,
     "comment": ""
    },
    {
     "name": "equipment",
     "fullName": "ITEM_TYPE_EQUIPMENT",
     "number": 10,
     "comment": ""
    },
    {
     "name": "real-estate",
     "fullName": "ITEM_TYPE_REAL_ESTATE",
     "number": 11,
     "comment": ""
    },
    {
     "name": "other",
     "fullName": "ITEM_TYPE_OTHER",
     "number": 12,
     "comment": ""
    }
   ]
  },
  {
   "name": "LinkType",
   "comment": "LinkType is how two entities are connected.",
   "values": [
    {
     "name": "owns",
     "fullName": "LINK_TYPE_OWNS",
     "number": 1,
     "comment": ""
    },
    {
     "name": "uses",
     "fullName": "LINK_TYPE_USES",
     "number": 2,
     "comment": ""
    },
    {
     "name": "knows",
     "fullName": "LINK_TYPE_KNOWS",
     "number": 3,
     "comment": ""
    },
    {
     "name": "relative-of",
     "fullName": "LINK_TYPE_RELATIVE_OF",
     "number": 4,
     "comment": ""
    },
    {
     "name": "member-of",
     "fullName": "LINK_TYPE_MEMBER_OF",
     "number": 5,
     "comment": ""
    },
    {
     "name": "directs",
     "fullName": "LINK_TYPE_DIRECTS",
     "number": 6,
     "comment": ""
    },
    {
     "name": "located-at",
     "fullName": "LINK_TYPE_LOCATED_AT",
     "number": 7,
     "comment": ""
    },
    {
     "name": "travelled-in",
     "fullName": "LINK_TYPE_TRAVELLED_IN",
     "number": 8,
     "comment": ""
    },
    {
     "name": "contained-in",
     "fullName": "LINK_TYPE_CONTAINED_IN",
     "number": 9,
     "comment": ""
    },
    {
     "name": "took-part-in",
     "fullName": "LINK_TYPE_TOOK_PART_IN",
     "number": 10,
     "comment": ""
    },
    {
     "name": "contacted",
     "fullName": "LINK_TYPE_CONTACTED",
     "number": 11,
     "comment": ""
    },
    {
     "name": "paid",
     "fullName": "LINK_TYPE_PAID",
     "number": 12,
     "comment": ""
    },
    {
     "name": "sent",
     "fullName": "LINK_TYPE_SENT",
     "number": 13,
     "comment": ""
    },
    {
     "name": "received",
     "fullName": "LINK_TYPE_RECEIVED",
     "number": 14,
     "comment": ""
    },
    {
     "name": "same-as",
     "fullName": "LINK_TYPE_SAME_AS",
     "number": 15,
     "comment": ""
    },
    {
     "name": "other",
     "fullName": "LINK_TYPE_OTHER",
     "number": 16,
     "comment": ""
    }
   ]
  },
  {
   "name": "NameType",
   "comment": "NameType says how a person bears a name.",
   "values": [
    {
     "name": "official",
     "fullName": "NAME_TYPE_OFFICIAL",
     "number": 1,
     "comment": "As in an identity document."
    },
    {
     "name": "birth",
     "fullName": "NAME_TYPE_BIRTH",
     "number": 2,
     "comment": "As at birth, where it was changed."
    },
    {
     "name": "alias",
     "fullName": "NAME_TYPE_ALIAS",
     "number": 3,
     "comment": "Another name or nickname."
    }
   ]
  },
  {
   "name": "NationalIdType",
   "comment": "NationalIdType is a register's number for a person.",
   "values": [
    {
     "name": "iin",
     "fullName": "NATIONAL_ID_TYPE_IIN",
     "number": 1,
     "comment": "Kazakhstan: individual identification number, 12 digits."
    },
    {
     "name": "pinfl",
     "fullName": "NATIONAL_ID_TYPE_PINFL",
     "number": 2,
     "comment": "Uzbekistan: personal identification number, 14 digits."
    },
    {
     "name": "pin",
     "fullName": "NATIONAL_ID_TYPE_PIN",
     "number": 3,
     "comment": "Kyrgyzstan: personal identification number, 14 digits."
    },
    {
     "name": "inn",
     "fullName": "NATIONAL_ID_TYPE_INN",
     "number": 4,
     "comment": "Taxpayer number: 12 digits in Russia, 9 in Tajikistan."
    },
    {
     "name": "fin",
     "fullName": "NATIONAL_ID_TYPE_FIN",
     "number": 5,
     "comment": "Azerbaijan: code of the identity card, 7 characters."
    },
    {
     "name": "other",
     "fullName": "NATIONAL_ID_TYPE_OTHER",
     "number": 6,
     "comment": "Another register's number."
    }
   ]
  },
  {
   "name": "OutcomeState",
   "comment": "OutcomeState is what became of a message for one recipient. Of the first three exactly one is ever recorded.",
   "values": [
    {
     "name": "delivered",
     "fullName": "OUTCOME_STATE_DELIVERED",
     "number": 1,
     "comment": ""
    },
    {
     "name": "expired",
     "fullName": "OUTCOME_STATE_EXPIRED",
     "number": 2,
     "comment": ""
    },
    {
     "name": "recalled",
     "fullName": "OUTCOME_STATE_RECALLED",
     "number": 3,
     "comment": ""
    },
    {
     "name": "opened",
     "fullName": "OUTCOME_STATE_OPENED",
     "number": 4,
     "comment": ""
    },
    {
     "name": "cannot-open",
     "fullName": "OUTCOME_STATE_CANNOT_OPEN",
     "number": 5,
     "comment": ""
    },
    {
     "name": "refused-by-recipient",
     "fullName": "OUTCOME_STATE_REFUSED_BY_RECIPIENT",
     "number": 6,
     "comment": ""
    },
    {
     "name": "held-by-recipient",
     "fullName": "OUTCOME_STATE_HELD_BY_RECIPIENT",
     "number": 7,
     "comment": ""
    },
    {
     "name": "accepted",
     "fullName": "OUTCOME_STATE_ACCEPTED",
     "number": 8,
     "comment": ""
    },
    {
     "name": "answered",
     "fullName": "OUTCOME_STATE_ANSWERED",
     "number": 9,
     "comment": ""
    },
    {
     "name": "closed",
     "fullName": "OUTCOME_STATE_CLOSED",
     "number": 10,
     "comment": ""
    }
   ]
  },
  {
   "name": "PersonRole",
   "comment": "PersonRole is in what capacity a person stands in the body.",
   "values": [
    {
     "name": "suspect",
     "fullName": "PERSON_ROLE_SUSPECT",
     "number": 1,
     "comment": ""
    },
    {
     "name": "convicted",
     "fullName": "PERSON_ROLE_CONVICTED",
     "number": 2,
     "comment": ""
    },
    {
     "name": "victim",
     "fullName": "PERSON_ROLE_VICTIM",
     "number": 3,
     "comment": ""
    },
    {
     "name": "witness",
     "fullName": "PERSON_ROLE_WITNESS",
     "number": 4,
     "comment": ""
    },
    {
     "name": "contact",
     "fullName": "PERSON_ROLE_CONTACT",
     "number": 5,
     "comment": ""
    }
   ]
  },
  {
   "name": "RecallReason",
   "comment": "RecallReason is why a message is called back.",
   "values": [
    {
     "name": "wrong-recipient",
     "fullName": "RECALL_REASON_WRONG_RECIPIENT",
     "number": 1,
     "comment": ""
    },
    {
     "name": "wrong-content",
     "fullName": "RECALL_REASON_WRONG_CONTENT",
     "number": 2,
     "comment": ""
    },
    {
     "name": "no-longer-needed",
     "fullName": "RECALL_REASON_NO_LONGER_NEEDED",
     "number": 3,
     "comment": ""
    },
    {
     "name": "safety",
     "fullName": "RECALL_REASON_SAFETY",
     "number": 4,
     "comment": ""
    }
   ]
  },
  {
   "name": "RefusalGround",
   "comment": "RefusalGround is why a request is not met.",
   "values": [
    {
     "name": "sovereignty",
     "fullName": "REFUSAL_GROUND_SOVEREIGNTY",
     "number": 1,
     "comment": ""
    },
    {
     "name": "security",
     "fullName": "REFUSAL_GROUND_SECURITY",
     "number": 2,
     "comment": ""
    },
    {
     "name": "public-order",
     "fullName": "REFUSAL_GROUND_PUBLIC_ORDER",
     "number": 3,
     "comment": ""
    },
    {
     "name": "contrary-to-law",
     "fullName": "REFUSAL_GROUND_CONTRARY_TO_LAW",
     "number": 4,
     "comment": ""
    },
    {
     "name": "human-rights",
     "fullName": "REFUSAL_GROUND_HUMAN_RIGHTS",
     "number": 5,
     "comment": ""
    },
    {
     "name": "death-penalty",
     "fullName": "REFUSAL_GROUND_DEATH_PENALTY",
     "number": 6,
     "comment": ""
    },
    {
     "name": "political",
     "fullName": "REFUSAL_GROUND_POLITICAL",
     "number": 7,
     "comment": ""
    },
    {
     "name": "live-investigation",
     "fullName": "REFUSAL_GROUND_LIVE_INVESTIGATION",
     "number": 8,
     "comment": ""
    },
    {
     "name": "no-dual-criminality",
     "fullName": "REFUSAL_GROUND_NO_DUAL_CRIMINALITY",
     "number": 9,
     "comment": ""
    },
    {
     "name": "minimum-gravity",
     "fullName": "REFUSAL_GROUND_MINIMUM_GRAVITY",
     "number": 10,
     "comment": ""
    },
    {
     "name": "disproportionate",
     "fullName": "REFUSAL_GROUND_DISPROPORTIONATE",
     "number": 11,
     "comment": ""
    },
    {
     "name": "missing-consent",
     "fullName": "REFUSAL_GROUND_MISSING_CONSENT",
     "number": 12,
     "comment": ""
    },
    {
     "name": "missing-authorisation",
     "fullName": "REFUSAL_GROUND_MISSING_AUTHORISATION",
     "number": 13,
     "comment": ""
    },
    {
     "name": "not-competent",
     "fullName": "REFUSAL_GROUND_NOT_COMPETENT",
     "number": 14,
     "comment": ""
    },
    {
     "name": "incomplete",
     "fullName": "REFUSAL_GROUND_INCOMPLETE",
     "number": 15,
     "comment": ""
    },
    {
     "name": "no-basis",
     "fullName": "REFUSAL_GROUND_NO_BASIS",
     "number": 16,
     "comment": ""
    },
    {
     "name": "other",
     "fullName": "REFUSAL_GROUND_OTHER",
     "number": 17,
     "comment": ""
    },
    {
     "name": "not-available",
     "fullName": "REFUSAL_GROUND_NOT_AVAILABLE",
     "number": 18,
     "comment": "Neither the answering authority nor the authorities of its State have it."
    },
    {
     "name": "data-category",
     "fullName": "REFUSAL_GROUND_DATA_CATEGORY",
     "number": 19,
     "comment": "Data of a category that is not exchanged."
    },
    {
     "name": "inaccurate",
     "fullName": "REFUSAL_GROUND_INACCURATE",
     "number": 20,
     "comment": "Found inaccurate, incomplete or outdated, and therefore not to be handed on."
    },
    {
     "name": "legal-person",
     "fullName": "REFUSAL_GROUND_LEGAL_PERSON",
     "number": 21,
     "comment": "It would harm interests of a legal person that the law protects."
    }
   ]
  },
  {
   "name": "ReplyResult",
   "comment": "ReplyResult says how far a request was answered.",
   "values": [
    {
     "name": "full",
     "fullName": "REPLY_RESULT_FULL",
     "number": 1,
     "comment": "Every question is answered."
    },
    {
     "name": "partial",
     "fullName": "REPLY_RESULT_PARTIAL",
     "number": 2,
     "comment": "Some are; more may follow."
    },
    {
     "name": "no-record",
     "fullName": "REPLY_RESULT_NO_RECORD",
     "number": 3,
     "comment": "Nothing is recorded."
    }
   ]
  },
  {
   "name": "Sex",
   "comment": "Sex as in ICAO Doc 9303.",
   "values": [
    {
     "name": "female",
     "fullName": "SEX_FEMALE",
     "number": 1,
     "comment": ""
    },
    {
     "name": "male",
     "fullName": "SEX_MALE",
     "number": 2,
     "comment": ""
    },
    {
     "name": "x",
     "fullName": "SEX_X",
     "number": 3,
     "comment": ""
    }
   ]
  },
  {
   "name": "SpecialCategory",
   "comment": "SpecialCategory is a class of data that needs particular protection.",
   "values": [
    {
     "name": "health",
     "fullName": "SPECIAL_CATEGORY_HEALTH",
     "number": 1,
     "comment": ""
    },
    {
     "name": "biometric",
     "fullName": "SPECIAL_CATEGORY_BIOMETRIC",
     "number": 2,
     "comment": ""
    },
    {
     "name": "genetic",
     "fullName": "SPECIAL_CATEGORY_GENETIC",
     "number": 3,
     "comment": ""
    },
    {
     "name": "ethnic-origin",
     "fullName": "SPECIAL_CATEGORY_ETHNIC_ORIGIN",
     "number": 4,
     "comment": ""
    },
    {
     "name": "political-opinion",
     "fullName": "SPECIAL_CATEGORY_POLITICAL_OPINION",
     "number": 5,
     "comment": ""
    },
    {
     "name": "religion",
     "fullName": "SPECIAL_CATEGORY_RELIGION",
     "number": 6,
     "comment": ""
    },
    {
     "name": "trade-union",
     "fullName": "SPECIAL_CATEGORY_TRADE_UNION",
     "number": 7,
     "comment": ""
    },
    {
     "name": "sexual-life",
     "fullName": "SPECIAL_CATEGORY_SEXUAL_LIFE",
     "number": 8,
     "comment": ""
    }
   ]
  },
  {
   "name": "SubstanceClass",
   "comment": "SubstanceClass is the control to which a substance is subject.",
   "values": [
    {
     "name": "narcotic",
     "fullName": "SUBSTANCE_CLASS_NARCOTIC",
     "number": 1,
     "comment": "Narcotic drug (1961 Convention, or national list)."
    },
    {
     "name": "psychotropic",
     "fullName": "SUBSTANCE_CLASS_PSYCHOTROPIC",
     "number": 2,
     "comment": "Psychotropic substance (1971 Convention, or national list)."
    },
    {
     "name": "precursor",
     "fullName": "SUBSTANCE_CLASS_PRECURSOR",
     "number": 3,
     "comment": "Precursor or other chemical used in illicit manufacture (1988 Convention, or national list)."
    },
    {
     "name": "new-psychoactive",
     "fullName": "SUBSTANCE_CLASS_NEW_PSYCHOACTIVE",
     "number": 4,
     "comment": "New psychoactive substance."
    },
    {
     "name": "potent",
     "fullName": "SUBSTANCE_CLASS_POTENT",
     "number": 5,
     "comment": "Potent or toxic substance outside these lists."
    },
    {
     "name": "none",
     "fullName": "SUBSTANCE_CLASS_NONE",
     "number": 6,
     "comment": "Not under control."
    }
   ]
  },
  {
   "name": "SubstanceCodeSystem",
   "comment": "SubstanceCodeSystem says whose code it is.",
   "values": [
    {
     "name": "ids",
     "fullName": "SUBSTANCE_CODE_SYSTEM_IDS",
     "number": 1,
     "comment": "International Drug Control Board: IDS code."
    },
    {
     "name": "cas",
     "fullName": "SUBSTANCE_CODE_SYSTEM_CAS",
     "number": 2,
     "comment": "CAS registry number, with check digit."
    },
    {
     "name": "hs",
     "fullName": "SUBSTANCE_CODE_SYSTEM_HS",
     "number": 3,
     "comment": "Harmonised System of customs codes."
    },
    {
     "name": "national",
     "fullName": "SUBSTANCE_CODE_SYSTEM_NATIONAL",
     "number": 4,
     "comment": "National list."
    }
   ]
  },
  {
   "name": "SubstanceForm",
   "comment": "SubstanceForm is how a substance was found.",
   "values": [
    {
     "name": "powder",
     "fullName": "SUBSTANCE_FORM_POWDER",
     "number": 1,
     "comment": ""
    },
    {
     "name": "crystal",
     "fullName": "SUBSTANCE_FORM_CRYSTAL",
     "number": 2,
     "comment": ""
    },
    {
     "name": "tablet",
     "fullName": "SUBSTANCE_FORM_TABLET",
     "number": 3,
     "comment": ""
    },
    {
     "name": "capsule",
     "fullName": "SUBSTANCE_FORM_CAPSULE",
     "number": 4,
     "comment": ""
    },
    {
     "name": "liquid",
     "fullName": "SUBSTANCE_FORM_LIQUID",
     "number": 5,
     "comment": ""
    },
    {
     "name": "resin",
     "fullName": "SUBSTANCE_FORM_RESIN",
     "number": 6,
     "comment": ""
    },
    {
     "name": "plant",
     "fullName": "SUBSTANCE_FORM_PLANT",
     "number": 7,
     "comment": ""
    },
    {
     "name": "blotter",
     "fullName": "SUBSTANCE_FORM_BLOTTER",
     "number": 8,
     "comment": ""
    },
    {
     "name": "absorbed",
     "fullName": "SUBSTANCE_FORM_ABSORBED",
     "number": 9,
     "comment": ""
    },
    {
     "name": "other",
     "fullName": "SUBSTANCE_FORM_OTHER",
     "number": 10,
     "comment": ""
    }
   ]
  },
  {
   "name": "SubstanceUnit",
   "comment": "SubstanceUnit is the unit in which an amount was given. Pieces are never converted to mass.",
   "values": [
    {
     "name": "mg",
     "fullName": "SUBSTANCE_UNIT_MG",
     "number": 1,
     "comment": ""
    },
    {
     "name": "g",
     "fullName": "SUBSTANCE_UNIT_G",
     "number": 2,
     "comment": ""
    },
    {
     "name": "kg",
     "fullName": "SUBSTANCE_UNIT_KG",
     "number": 3,
     "comment": ""
    },
    {
     "name": "t",
     "fullName": "SUBSTANCE_UNIT_T",
     "number": 4,
     "comment": ""
    },
    {
     "name": "ml",
     "fullName": "SUBSTANCE_UNIT_ML",
     "number": 5,
     "comment": ""
    },
    {
     "name": "l",
     "fullName": "SUBSTANCE_UNIT_L",
     "number": 6,
     "comment": ""
    },
    {
     "name": "units",
     "fullName": "SUBSTANCE_UNIT_UNITS",
     "number": 7,
     "comment": ""
    },
    {
     "name": "pills",
     "fullName": "SUBSTANCE_UNIT_PILLS",
     "number": 8,
     "comment": ""
    },
    {
     "name": "capsules",
     "fullName": "SUBSTANCE_UNIT_CAPSULES",
     "number": 9,
     "comment": ""
    },
    {
     "name": "ampoules",
     "fullName": "SUBSTANCE_UNIT_AMPOULES",
     "number": 10,
     "comment": ""
    },
    {
     "name": "vials",
     "fullName": "SUBSTANCE_UNIT_VIALS",
     "number": 11,
     "comment": ""
    },
    {
     "name": "doses",
     "fullName": "SUBSTANCE_UNIT_DOSES",
     "number": 12,
     "comment": ""
    },
    {
     "name": "packs",
     "fullName": "SUBSTANCE_UNIT_PACKS",
     "number": 13,
     "comment": ""
    },
    {
     "name": "packages",
     "fullName": "SUBSTANCE_UNIT_PACKAGES",
     "number": 14,
     "comment": ""
    },
    {
     "name": "boxes",
     "fullName": "SUBSTANCE_UNIT_BOXES",
     "number": 15,
     "comment": ""
    },
    {
     "name": "bottles",
     "fullName": "SUBSTANCE_UNIT_BOTTLES",
     "number": 16,
     "comment": ""
    },
    {
     "name": "plants",
     "fullName": "SUBSTANCE_UNIT_PLANTS",
     "number": 17,
     "comment": ""
    },
    {
     "name": "blotters",
     "fullName": "SUBSTANCE_UNIT_BLOTTERS",
     "number": 18,
     "comment": ""
    }
   ]
  },
  {
   "name": "TransliterationSystem",
   "comment": "TransliterationSystem says by which rules a name was put into another script.",
   "values": [
    {
     "name": "icao-9303",
     "fullName": "TRANSLITERATION_SYSTEM_ICAO_9303",
     "number": 1,
     "comment": "ICAO Doc 9303, as in travel documents."
    },
    {
     "name": "bgn-pcgn",
     "fullName": "TRANSLITERATION_SYSTEM_BGN_PCGN",
     "number": 2,
     "comment": "BGN/PCGN."
    },
    {
     "name": "iso-9",
     "fullName": "TRANSLITERATION_SYSTEM_ISO_9",
     "number": 3,
     "comment": "ISO 9."
    },
    {
     "name": "national-latin",
     "fullName": "TRANSLITERATION_SYSTEM_NATIONAL_LATIN",
     "number": 4,
     "comment": "The national Latin alphabet."
    },
    {
     "name": "as-written",
     "fullName": "TRANSLITERATION_SYSTEM_AS_WRITTEN",
     "number": 5,
     "comment": "As a source wrote it; rules unknown."
    }
   ]
  },
  {
   "name": "Usefulness",
   "comment": "Usefulness is how far an answer helped.",
   "values": [
    {
     "name": "decisive",
     "fullName": "USEFULNESS_DECISIVE",
     "number": 1,
     "comment": ""
    },
    {
     "name": "useful",
     "fullName": "USEFULNESS_USEFUL",
     "number": 2,
     "comment": ""
    },
    {
     "name": "already-known",
     "fullName": "USEFULNESS_ALREADY_KNOWN",
     "number": 3,
     "comment": ""
    },
    {
     "name": "not-useful",
     "fullName": "USEFULNESS_NOT_USEFUL",
     "number": 4,
     "comment": ""
    },
    {
     "name": "inaccurate",
     "fullName": "USEFULNESS_INACCURATE",
     "number": 5,
     "comment": ""
    }
   ]
  },
  {
   "name": "VehicleType",
   "comment": "VehicleType is what a road vehicle is.",
   "values": [
    {
     "name": "car",
     "fullName": "VEHICLE_TYPE_CAR",
     "number": 1,
     "comment": ""
    },
    {
     "name": "van",
     "fullName": "VEHICLE_TYPE_VAN",
     "number": 2,
     "comment": ""
    },
    {
     "name": "truck",
     "fullName": "VEHICLE_TYPE_TRUCK",
     "number": 3,
     "comment": ""
    },
    {
     "name": "trailer",
     "fullName": "VEHICLE_TYPE_TRAILER",
     "number": 4,
     "comment": ""
    },
    {
     "name": "bus",
     "fullName": "VEHICLE_TYPE_BUS",
     "number": 5,
     "comment": ""
    },
    {
     "name": "motorcycle",
     "fullName": "VEHICLE_TYPE_MOTORCYCLE",
     "number": 6,
     "comment": ""
    },
    {
     "name": "other",
     "fullName": "VEHICLE_TYPE_OTHER",
     "number": 7,
     "comment": ""
    }
   ]
  },
  {
   "name": "WarningType",
   "comment": "WarningType is what a warning is about.",
   "values": [
    {
     "name": "person",
     "fullName": "WARNING_TYPE_PERSON",
     "number": 1,
     "comment": ""
    },
    {
     "name": "transport",
     "fullName": "WARNING_TYPE_TRANSPORT",
     "number": 2,
     "comment": ""
    },
    {
     "name": "method",
     "fullName": "WARNING_TYPE_METHOD",
     "number": 3,
     "comment": ""
    },
    {
     "name": "substance",
     "fullName": "WARNING_TYPE_SUBSTANCE",
     "number": 4,
     "comment": ""
    },
    {
     "name": "document",
     "fullName": "WARNING_TYPE_DOCUMENT",
     "number": 5,
     "comment": ""
    },
    {
     "name": "other",
     "fullName": "WARNING_TYPE_OTHER",
     "number": 6,
     "comment": ""
    }
   ]
  }
 ]
};
