"""The messages of EVIDENCE.md sections 5 and 9."""
from protobuf import Field


def schema(description, **nested):
    """'1 salt bytes(32) · 4 recipients repeated string · …' as the page writes it."""
    fields = {}
    for part in description.split("·"):
        number, name, *words = part.split()
        repeated = words[0] == "repeated"
        kind = words[-1]
        size = None
        if kind.startswith("bytes("):
            kind, size = "bytes", int(kind[6:-1])
        if kind[0].isupper():
            fields[int(number)] = Field(name, "message", repeated, schema=nested[kind])
        else:
            fields[int(number)] = Field(name, kind, repeated, size)
    return fields


HAND_OVER_WINDOW = schema("1 opens_ms uint64 · 2 closes_ms uint64")
ATTACHMENT = schema("1 blob bytes(16) · 2 digest bytes(64) · 3 size uint64")
LABELS = schema(
    "1 urgency enum · 2 urgency_ground enum · 3 handling repeated enum · 4 evaluation Evaluation · 5 marking Marking · "
    "6 tlp enum · 7 pap enum · 8 crime_areas repeated enum · 9 purpose enum · 10 personal_data enum · "
    "11 person_roles repeated enum · 12 languages repeated string · 13 attachments bool · 14 declarations repeated enum · "
    "15 matters repeated enum · 16 origins repeated string · 17 max_penalty_months uint32 · 18 request_form enum",
    Evaluation=schema("1 scheme enum · 2 code string"), Marking=schema("1 text string · 2 level enum"))
BASIS = schema("1 agreement string · 2 version uint32 · 3 article string · 4 document_hash bytes(32) · 5 background bool")
OBLIGATION = schema("1 type enum · 2 value string · 3 agreement string · 4 article string · 5 working_days bool · "
                    "6 zone string · 7 soft bool")
DECISION = schema("1 recipient string · 2 verdict enum · 3 code string · 4 bases repeated Basis · "
                  "5 obligations repeated Obligation · 6 decider string", Basis=BASIS, Obligation=OBLIGATION)
ADMISSION = schema(
    "1 id bytes(16) · 2 envelope_digest bytes(64) · 3 admitted bool · 4 code string · 5 realm enum · 6 sender string · "
    "7 signing_key bytes(32) · 8 recipients repeated string · 9 priority enum · 10 kind enum · 11 labels Labels · "
    "12 decisions repeated Decision · 13 created_ms uint64 · 14 expires_ms uint64 · 15 in_reply_to bytes · 16 thread bytes · "
    "17 operation string · 18 hand_over HandOverWindow · 19 size uint32 · 20 attachments repeated AttachmentReference · "
    "21 sender_decided bool · 22 consents repeated bytes · 23 quotas_exceeded repeated string",
    Labels=LABELS, Decision=DECISION, HandOverWindow=HAND_OVER_WINDOW, AttachmentReference=ATTACHMENT)
RECEIPT_PROOF = schema("1 statement bytes · 2 position uint32 · 3 count uint32 · 4 path repeated bytes · "
                       "5 signer string · 6 signing_key bytes(32) · 7 signature bytes(3373)")
OUTCOME = schema("1 id bytes(16) · 2 envelope_digest bytes(64) · 3 recipient string · 4 state enum · 5 receipt ReceiptProof",
                 ReceiptProof=RECEIPT_PROOF)
OUTCOME_STATEMENT = schema("1 region bytes(32) · 2 realm enum · 3 id bytes(16) · 4 envelope_digest bytes(64) · "
                           "5 recipient string · 6 state enum · 7 at_ms uint64 · 8 code string")
ID_REUSE = schema("1 id bytes(16) · 2 sender string · 3 known_digest bytes(64) · 4 other_digest bytes(64)")
ANCHOR = schema("1 party string · 2 commitment bytes(32) · 3 number uint64 · 4 signer string · 5 signing_key bytes(32) · "
                "6 signature bytes(3373)")
QUARANTINE = schema("1 party string · 2 from_ms uint64 · 3 to_ms uint64 · 4 count uint32")
DOCUMENT = schema("1 type string · 2 document string · 3 version uint32 · 4 payload_hash bytes(32)")
RECORD = {
    1: Field("at_ms", "uint64"),
    2: Field("admission", "message", schema=ADMISSION, oneof="event"),
    3: Field("outcome", "message", schema=OUTCOME, oneof="event"),
    4: Field("id_reuse", "message", schema=ID_REUSE, oneof="event"),
    5: Field("document", "message", schema=DOCUMENT, oneof="event"),
    6: Field("anchor", "message", schema=ANCHOR, oneof="event"),
    7: Field("quarantine", "message", schema=QUARANTINE, oneof="event"),
}
LEDGER_ENTRY = schema("1 salt bytes(32) · 2 record bytes")
STAMP = schema("1 entry bytes · 2 leaf_index uint64 · 3 position uint32 · 4 count uint32 · 5 path repeated bytes · "
               "6 signing_key bytes(32) · 7 signature bytes(3373)")
RECIPIENT = schema("1 authority string · 2 encryption_key bytes(32)")
CLAIMED_BASIS = schema("1 agreement string · 2 document_hash bytes(32) · 3 article string")
HEADER = schema(
    "1 suite uint32 · 2 priority enum · 3 region bytes(32) · 4 realm enum · 5 id bytes(16) · 6 sender string · "
    "7 signing_key bytes(32) · 8 recipients repeated Recipient · 9 kind enum · 10 labels Labels · 11 basis ClaimedBasis · "
    "12 created_ms uint64 · 13 expires_ms uint64 · 14 in_reply_to bytes · 15 thread bytes(16) · 16 thread_position uint32 · "
    "17 after repeated bytes(16) · 18 operation string · 19 hand_over HandOverWindow · 20 national_wrap string · "
    "21 attachments repeated AttachmentReference · 22 sender_decided bool · 23 consents repeated bytes(32)",
    Recipient=RECIPIENT, Labels=LABELS, ClaimedBasis=CLAIMED_BASIS, HandOverWindow=HAND_OVER_WINDOW,
    AttachmentReference=ATTACHMENT)
STANZA = schema("1 index uint32 · 2 data bytes(1168)")
NATIONAL_SIGNATURE = schema("1 provider string · 2 key_id string · 3 signature bytes")
ENVELOPE = schema("1 header bytes · 2 stanza_digest repeated bytes(64) · 3 stanza repeated Stanza · 4 ciphertext bytes · "
                  "5 signature bytes(3373) · 6 national_signatures repeated NationalSignature",
                  Stanza=STANZA, NationalSignature=NATIONAL_SIGNATURE)

STATES = ("", "delivered", "expired", "recalled", "opened", "cannot-open", "refused-by-recipient", "held-by-recipient",
          "accepted", "answered", "closed")
REALMS = ("", "live", "exercise")
VERDICTS = ("", "permit", "refuse", "human")
KINDS = ("", "REQUEST", "REPLY", "SPONTANEOUS", "CLARIFICATION", "REFUSAL", "DELAY_NOTICE", "WARNING", "SEIZURE", "FEEDBACK",
         "CONSENT_REQUEST", "CONSENT_DECISION", "CD_REQUEST", "CD_DECISION", "CD_HANDOVER", "OPERATION_PLAN",
         "OPERATION_APPROVAL", "TASKING", "SITREP", "BULLETIN", "FINANCIAL_REQUEST", "ASSET_REQUEST", "PRECURSOR_NOTICE",
         "HIT_QUERY", "HIT_RESULT", "CORRECTION", "ERASURE_NOTICE", "RECALL", "ADMIN", "TEST", "TALLY", "RECEIPT")
H1 = 2
# What goes along a thread, from and to who has left the region too.
ALONG_THREAD = ("REFUSAL", "DELAY_NOTICE", "CONSENT_DECISION", "CORRECTION", "ERASURE_NOTICE", "RECALL")
