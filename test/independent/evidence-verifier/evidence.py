"""The checks of EVIDENCE.md section 12, in their order."""
from base64 import b64encode

import body
import bundle
import documents
import merkle
import messages
import notes
import schemas
import zip_reader
from errors import Malformed, Refused

ALL_LEAVES = 1 << 64
TOLERANCE_MS = 300_000
CAVEAT, NO_COURT = 3, "no-court-without-consent"
SAME_IN_RECORD = ("id", "realm", "sender", "signing_key", "priority", "kind", "labels", "created_ms", "expires_ms",
                  "in_reply_to", "thread", "operation", "hand_over", "attachments", "sender_decided", "consents")
ENDS = ("delivered", "expired", "recalled")


class Verification:
    def __init__(self, data, region):
        self.region = region
        self.findings = set()
        self.suspects = []  # (party, thumbprint, at_ms)
        self.keys = documents.Keys()
        self.index, self.files = bundle.read_files(zip_reader.read(data))         # 1, 2

    def run(self):
        self.read_message()                                                       # 3, 4
        self.read_leaves()                                                        # 5
        self.read_documents()                                                     # 6
        self.match_documents()                                                    # 7
        self.need_founding_roster()                                               # 8
        for logged in self.logged:                                                # 9
            documents.verify_document(logged, self.records[logged.leaf]["document"], self.keys, self.region)
        self.verify_checkpoints()                                                 # 10
        self.verify_inclusion()                                                   # 11
        self.read_stamp()                                                         # 12
        self.verify_tlog_proof()                                                  # 13
        self.match_record()                                                       # 14 to 16
        self.verify_stamp()                                                       # 17
        self.verify_sender()                                                      # 18
        self.verify_recipients()                                                  # 19
        self.need_expected_leaves()                                               # 20
        self.verify_bases()                                                       # 21
        self.verify_outcomes()                                                    # 22
        self.open_body()                                                          # 23
        self.find()
        return self.proved()

    def read_message(self):
        where = "message.envelope"
        try:
            self.envelope = messages.Envelope(self.files[where])
        except Malformed as error:
            raise Refused("ENVELOPE_INVALID", where, str(error)) from None
        self.header = self.envelope.header
        if self.header["id"] != self.index.message:
            raise Refused("MESSAGE_MISMATCH", where, f"the message {self.index.message.hex()}")
        if self.index.content_key and len(self.files["message.key"]) != 32:
            raise Refused("CONTENT_KEY_INVALID", "message.key", "32 bytes")

    def read_leaves(self):
        self.entries, self.records = {}, {}
        for number, _ in self.index.leaves:
            where = f"leaves/{number}.entry"
            try:
                self.entries[number] = messages.read_entry(self.files[where])
            except Malformed as error:
                raise Refused("ENTRY_INVALID", where, str(error)) from None
            try:
                self.records[number] = messages.read_record(self.entries[number]["record"])
            except Malformed as error:
                raise Refused("RECORD_INVALID", where, str(error)) from None

    def read_documents(self):
        self.documents = {}
        for name in self.index.documents:
            where = f"documents/{name}.jws"
            try:
                document = documents.read_jws(self.files[where])
            except Malformed as error:
                raise Refused("DOCUMENT_INVALID", where, str(error)) from None
            if document.hash.hex() != name:
                raise Refused("DOCUMENT_HASH", where, f"a payload with the SHA-256 {name}")
            self.documents[document.hash] = document

    def match_documents(self):
        self.logged = []
        for number, record in self.records.items():
            if record["event"] != "document":
                continue
            named = record["document"]
            document = self.documents.get(named["payload_hash"])
            if document is None:
                raise Refused("DOCUMENT_MISSING", f"leaves/{number}.entry", f"the document {named['payload_hash'].hex()}")
            if document.type != named["type"]:
                raise Refused("DOCUMENT_MISMATCH", f"leaves/{number}.entry", f"the type {document.type}")
            self.logged.append(documents.Logged(number, record["at_ms"], document, {}))
        for hash_ in self.documents.keys() - {logged.hash for logged in self.logged}:
            raise Refused("DOCUMENT_NOT_LOGGED", f"documents/{hash_.hex()}.jws", "a leaf that records it")

    def need_founding_roster(self):
        if not self.logged or self.logged[0].leaf != 0 or self.logged[0].document.type != "roster":
            raise Refused("ROSTER_MISSING", "leaves/0.entry", "the founding roster")
        if self.logged[0].hash != self.region:
            raise Refused("TRUST_MISMATCH", "leaves/0.entry", f"the founding roster {self.region.hex()}")

    def verify_checkpoints(self):
        self.checkpoints = []
        for size, path in self.index.checkpoints:
            where = f"checkpoints/{size}.note"
            before = self.checkpoints[-1] if self.checkpoints else None
            roster = self.keys.roster_below(before.size if before else 0)
            checkpoint = notes.verify_checkpoint(self.files[where], roster.policy, where)
            if checkpoint.size != size:
                raise Refused("CHECKPOINT_SIZE", where, f"size {size}")
            consistent = (merkle.is_consistent(before.size, size, before.root, checkpoint.root, path) if before else not path)
            if not consistent:
                raise Refused("CONSISTENCY_INVALID", where, "a tree that continues the one before")
            self.checkpoints.append(checkpoint)
        self.last = self.checkpoints[-1]

    def verify_inclusion(self):
        for number, path in self.index.leaves:
            leaf = merkle.leaf_hash(messages.leaf_data(self.entries[number]))
            if merkle.root_of_inclusion(number, self.last.size, leaf, path) != self.last.root:
                raise Refused("INCLUSION_INVALID", f"leaves/{number}.entry", f"a leaf of the tree of size {self.last.size}")

    def read_stamp(self):
        where = "message.stamp"
        try:
            self.stamp = messages.read_stamp(self.files[where])
        except Malformed as error:
            raise Refused("STAMP_INVALID", where, str(error)) from None
        self.leaf = self.stamp["leaf_index"]
        if self.files.get(f"leaves/{self.leaf}.entry") != self.stamp["entry"]:
            raise Refused("STAMP_LEAF", where, f"the entry of leaf {self.leaf}")
        self.record = self.records[self.leaf]
        self.at_ms = self.record["at_ms"]

    def verify_tlog_proof(self):
        path = dict(self.index.leaves)[self.leaf]
        lines = ["c2sp.org/tlog-proof@v1", f"index {self.leaf}", *(b64encode(hash_).decode() for hash_ in path), "", ""]
        if self.files["message.tlog-proof"] != "\n".join(lines).encode() + self.last.data:
            raise Refused("TLOG_PROOF_MISMATCH", "message.tlog-proof", f"the proof of leaf {self.leaf}")

    def match_record(self):
        where = f"leaves/{self.leaf}.entry"
        self.admission = admission = self.record["admission"]
        if admission is None or admission["id"] != self.header["id"] or admission["envelope_digest"] != self.envelope.digest:
            raise Refused("RECORD_NOT_OF_MESSAGE", where, "the admission of this message")
        if self.header["region"] != self.region:
            raise Refused("REGION_MISMATCH", "message.envelope", f"the region {self.region.hex()}")
        for name in SAME_IN_RECORD:
            if admission[name] != self.header[name]:
                raise Refused("RECORD_HEADER_MISMATCH", where, f"the {name} of the header")
        if admission["recipients"] != self.envelope.recipients:
            raise Refused("RECORD_HEADER_MISMATCH", where, "the recipients of the header")
        if self.envelope.whole and admission["size"] != self.envelope.size:
            raise Refused("RECORD_HEADER_MISMATCH", where, f"size {self.envelope.size}")
        self.realm = schemas.REALMS[self.header["realm"]]

    def verify_stamp(self):
        where, thumbprint = "message.stamp", self.stamp["signing_key"]
        key, status = self.keys.state("role", None, thumbprint, None, self.leaf, self.at_ms, self.at_ms)
        if status is None:
            self.suspects.append((self.keys.roster_below(self.leaf).content["centre"], thumbprint, self.at_ms))
        else:
            now = self.last.time * 1000
            key, status = self.keys.state("role", None, thumbprint, None, ALL_LEAVES, now, now)
            if status is not None:
                raise Refused("STAMP_KEY", where, f"an admission key that counts: {status}")
            self.findings.add("STAMP_LATER")
        if not messages.is_stamp_signed(self.stamp, self.entries[self.leaf], self.region, key["key"]):
            raise Refused("STAMP_SIGNATURE", where, "the signature of the admission key")

    def goes_along_thread(self):
        return schemas.KINDS[self.header["kind"]] in schemas.ALONG_THREAD

    def verify_sender(self):
        where, thumbprint, sender = "message.envelope", self.header["signing_key"], self.header["sender"]
        key, status = self.keys.state("signing", sender, thumbprint, self.realm, self.leaf, self.header["created_ms"], self.at_ms,
                                      departed=self.goes_along_thread())
        if status is not None:
            if key is None or self.admission["admitted"] or self.admission["code"] != status:
                raise Refused("SENDER_KEY", where, f"a signing key of {sender} that counts: {status}")
            self.findings.add("KEY_REFUSED")
        self.suspects.append((messages.party_of(sender), thumbprint, self.at_ms))
        if not self.envelope.is_signed_by(key["key"]):
            raise Refused("SENDER_SIGNATURE", where, f"the signature of {sender}")

    def verify_recipients(self):
        if not self.admission["admitted"]:
            return
        created = self.header["created_ms"]
        for recipient in self.header["recipients"]:
            authority, thumbprint = recipient["authority"], recipient["encryption_key"]
            _, status = self.keys.state("encryption", authority, thumbprint, self.realm, self.leaf, created, created,
                                        departed=self.goes_along_thread())
            if status is not None:
                raise Refused("RECIPIENT_KEY", "message.envelope", f"an encryption key of {authority} that counts: {status}")
            self.suspects.append((messages.party_of(authority), thumbprint, self.at_ms))

    def need_expected_leaves(self):
        reply_to = self.header["in_reply_to"]
        for number, record in self.records.items():
            answered = record["event"] == "admission" and reply_to and record["admission"]["id"] == reply_to and number < self.leaf
            if number != self.leaf and record["event"] not in ("document", "outcome") and not answered:
                raise Refused("LEAF_UNEXPECTED", f"leaves/{number}.entry", "a leaf of this message")

    def verify_bases(self):
        where = f"leaves/{self.leaf}.entry"
        agreements = {logged.hash: logged for logged in self.logged
                      if logged.document.type == "agreement" and logged.leaf < self.leaf}
        roster = self.keys.roster_below(self.leaf)
        self.agreements = []
        for basis in (basis for decision in self.admission["decisions"] for basis in decision["bases"]):
            if basis["agreement"] == "roster":
                if basis["document_hash"] != roster.hash:
                    raise Refused("BASIS_MISSING", where, "the newest roster")
                if basis["version"] != roster.content["version"]:
                    raise Refused("BASIS_MISMATCH", where, "the version of the newest roster")
                continue
            agreement = agreements.get(basis["document_hash"])
            if agreement is None:
                raise Refused("BASIS_MISSING", where, f"the agreement {basis['agreement']}")
            content = agreement.content
            if ((content["id"], content["version"]) != (basis["agreement"], basis["version"])
                    or basis["article"] not in [article["id"] for article in content["articles"]]):
                raise Refused("BASIS_MISMATCH", where, f"{basis['agreement']}@{basis['version']}/{basis['article']}")
            self.agreements.append(content)

    def verify_outcomes(self):
        self.outcomes, seen = [], set()
        for number, record in self.records.items():
            if record["event"] != "outcome":
                continue
            where, outcome, at_ms = f"leaves/{number}.entry", record["outcome"], record["at_ms"]
            receipt, statement, recipient = outcome["receipt"], outcome["statement"], outcome["recipient"]
            if (outcome["id"] != self.header["id"] or outcome["envelope_digest"] != self.envelope.digest
                    or statement["realm"] != self.header["realm"] or recipient not in self.envelope.recipients
                    or number < self.leaf or not self.admission["admitted"]):
                raise Refused("OUTCOME_NOT_OF_MESSAGE", where, "an outcome of this message")
            state = schemas.STATES[outcome["state"]]
            once = (recipient, "end" if state in ENDS else state)
            if once in seen:
                raise Refused("OUTCOME_TWICE", where, f"{state} once for {recipient}")
            seen.add(once)
            by_centre = state in ("expired", "recalled")
            centre = self.keys.roster_below(number).content["centre"]
            signer = receipt["signer"]
            if messages.party_of(signer) != (centre if by_centre else messages.party_of(recipient)):
                raise Refused("OUTCOME_SIGNER", where, f"a signer who may say {state}")
            realm = None if by_centre else schemas.REALMS[statement["realm"]]
            use = "role" if by_centre else "signing"
            authority = None if by_centre else signer
            key, status = self.keys.state(use, authority, receipt["signing_key"], realm, number, at_ms, at_ms, departed=not by_centre)
            if status is not None:
                raise Refused("OUTCOME_KEY", where, f"a key of {signer} that counts: {status}")
            if statement["region"] != self.region or not messages.is_receipt_signed(receipt, self.region, key["key"]):
                raise Refused("OUTCOME_SIGNATURE", where, f"the signature of {signer}")
            self.suspects.append((messages.party_of(signer), receipt["signing_key"], at_ms))
            self.outcomes.append({"recipient": recipient, "state": state, "leaf": str(number)})

    def open_body(self):
        if not self.index.content_key:
            return
        try:
            body.open_body(self.files["message.key"], self.envelope.header_bytes, self.envelope.value["ciphertext"])
        except Malformed as error:
            raise Refused("CONTENT_KEY_INVALID", "message.key", str(error)) from None

    def log_time(self, leaf):
        """(not before, not after) in seconds."""
        below = [checkpoint.time for checkpoint in self.checkpoints if checkpoint.size <= leaf]
        above = [checkpoint.time for checkpoint in self.checkpoints if checkpoint.size > leaf]
        return below[-1] if below else None, above[0]

    def is_outside(self, leaf, at_ms):
        not_before, not_after = self.log_time(leaf)
        return (at_ms > not_after * 1000 + TOLERANCE_MS
                or not_before is not None and at_ms < not_before * 1000 - TOLERANCE_MS)

    def find(self):
        leaves = [self.leaf] + [int(outcome["leaf"]) for outcome in self.outcomes]
        if any(self.is_outside(leaf, self.records[leaf]["at_ms"]) for leaf in leaves):
            self.findings.add("TIME_OUTSIDE")
        if any(self.keys.is_suspect(*used) for used in self.suspects):
            self.findings.add("KEY_SUSPECT")
        if self.envelope.value["national_signatures"]:
            self.findings.add("NATIONAL_SIGNATURE_NOT_CHECKED")
        for agreement in self.agreements:
            validity = agreement["validity"]
            until = validity["until"]
            if (agreement["status"] != "in-force" or self.at_ms < documents.instant(validity["from"])
                    or until is not None and self.at_ms >= documents.instant(until)):
                self.findings.add("BASIS_NOT_IN_FORCE")
        if any(hash_ not in self.documents or self.documents[hash_].type != "consent" for hash_ in self.admission["consents"]):
            self.findings.add("CONSENT_NOT_SHOWN")
        obligations = [(obligation["type"], obligation["value"])
                       for decision in self.admission["decisions"] for obligation in decision["obligations"]]
        needs_consent = schemas.H1 in self.header["labels"]["handling"] or (CAVEAT, NO_COURT) in obligations
        if needs_consent and not self.has_court_consent():
            self.findings.add("NOT_FOR_COURT")

    def has_court_consent(self):
        newest = {logged.content["id"]: logged.content for logged in self.logged if logged.document.type == "consent"}
        subjects = {self.header["id"].hex(), self.header["thread"].hex()}
        return any(consent["act"] == "grant" and consent["party"] == messages.party_of(self.header["sender"])
                   and "court" in consent["acts"] and subjects & set(consent["subjects"])
                   and consent["fromMs"] <= self.last.time * 1000 < consent["untilMs"] for consent in newest.values())

    def proved(self):
        admission = self.admission
        not_before, not_after = self.log_time(self.leaf)
        return {
            "message": self.header["id"].hex(),
            "envelopeDigest": self.envelope.digest.hex(),
            "kind": schemas.KINDS[self.header["kind"]],
            "sender": self.header["sender"],
            "recipients": self.envelope.recipients,
            "admitted": bool(admission["admitted"]),
            "code": admission["code"],
            "leaf": str(self.leaf),
            "recordedMs": self.at_ms,
            "notBeforeS": None if not_before is None else str(not_before),
            "notAfterS": str(not_after),
            "decisions": [{
                "recipient": decision["recipient"],
                "verdict": schemas.VERDICTS[decision["verdict"]],
                "code": decision["code"],
                "bases": [f"{b['agreement']}@{b['version']}/{b['article']}" for b in decision["bases"]],
            } for decision in admission["decisions"]],
            "outcomes": self.outcomes,
            "logSize": str(self.last.size),
            "logRoot": self.last.root.hex(),
            "cosigners": self.last.parties,
            "findings": sorted(self.findings),
        }


def verify(data, region):
    """What a bundle proves to one who trusts the founding roster `region` (32 bytes)."""
    try:
        return {"ok": True, "code": None, "where": None, "expected": None, "proved": Verification(data, region).run()}
    except Refused as refused:
        return {"ok": False, "code": refused.code, "where": refused.where, "expected": refused.expected, "proved": None}
