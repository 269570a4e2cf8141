"""Documents and the keys they list (EVIDENCE.md section 8)."""
import re
from dataclasses import dataclass, field
from datetime import datetime, timezone
from hashlib import sha256

import ed25519
import ml_dsa
import notes
import schemas
import signatures
import strict_json
from errors import Malformed, Refused
from messages import DOCUMENT_ID, is_authority, is_party, party_of, u16
from strict_json import base64url, hexadecimal, items, members, moment, name_for_people, need, text, version, whole

TYPES = ("roster", "manifest", "agreement", "suspension", "consent")
ALGORITHMS = ("Ed25519", "ML-DSA-65")
COMPOSITE = "ML-DSA-65-Ed25519"
MAX_SIGNATURES, MAX_ITEMS = 256, 64
ARTICLE = re.compile(r"[A-Za-z0-9][A-Za-z0-9().-]{0,31}")
PURPOSES = ("prevention", "investigation", "prosecution", "joint-operation", "analysis", "administration")


@dataclass
class Signature:
    algorithm: str
    kid: bytes
    signed: bytes
    signature: bytes


@dataclass
class Document:
    type: str
    payload: bytes
    signers: list | None  # parties; None if an authority signed
    authority: str | None
    signatures: list

    @property
    def hash(self):
        return sha256(self.payload).digest()


def _read_header(encoded):
    data = base64url(encoded)
    header = strict_json.strict(data)
    need(isinstance(header, dict), "a header")
    if header.get("alg") == COMPOSITE:
        members(header, "alg", "kid", "typ", "crit", "authority", ordered=True)
        need(header["crit"] == ["authority"] and header["typ"] == "tamga-consent+jws", "the header of an authority's consent")
        need(is_authority(text(header["authority"])), "an authority")
    else:
        members(header, "alg", "kid", "typ", "crit", "signers", ordered=True)
        need(header["alg"] in ALGORITHMS and header["crit"] == ["signers"], "an algorithm, crit")
        parties = []
        for position, signer in enumerate(items(header["signers"])):
            members(signer, "party", "alg", ordered=True)
            need(signer["alg"] == ALGORITHMS[position % 2] and is_party(text(signer["party"])), "a signer")
            parties.append(signer["party"])
        need(parties and parties[0::2] == parties[1::2] == sorted(set(parties)), "signers ascending, with both algorithms")
    typ = re.fullmatch(r"tamga-([a-z]+)\+jws", text(header["typ"]))
    need(typ and typ[1] in TYPES, "a type")
    hexadecimal(header["kid"], 32)
    return header, typ[1]


def read_jws(data):
    need(len(data) <= 4_194_304, "at most 4,194,304 bytes")
    jws = members(strict_json.strict(data), "payload", "signatures", ordered=True)
    payload = base64url(jws["payload"])
    need(1 <= len(items(jws["signatures"])) <= MAX_SIGNATURES, "1 to 256 signatures")
    found, types, signers, authority = [], set(), set(), None
    for item in jws["signatures"]:
        members(item, "protected", "signature", ordered=True)
        header, type_ = _read_header(text(item["protected"]))
        types.add(type_)
        authority = header.get("authority", authority)
        signers.add(None if "authority" in header else tuple(dict.fromkeys(s["party"] for s in header["signers"])))
        found.append(Signature(header["alg"], bytes.fromhex(header["kid"]),
                               f"{item['protected']}.{jws['payload']}".encode(), base64url(item["signature"])))
    need(len(types) == len(signers) == 1, "one type and one list of signers")
    need(len({(s.algorithm, s.kid) for s in found}) == len(found), "each key once")
    need(authority is None or len(found) == 1, "one signature of an authority")
    listed = signers.pop()
    return Document(types.pop(), payload, None if listed is None else list(listed), authority, found)


@dataclass(frozen=True)
class Root:
    party: str
    ed25519: bytes
    ml_dsa_65: bytes

    def kid(self, algorithm):
        key = self.ed25519 if algorithm == "Ed25519" else self.ml_dsa_65
        return signatures.thumbprint(algorithm.lower(), key)

    def verify(self, signature):
        if signature.algorithm == "Ed25519":
            return ed25519.verify(self.ed25519, signature.signed, signature.signature)
        return ml_dsa.verify(ml_dsa.ML_DSA_65, self.ml_dsa_65, signature.signed, signature.signature)


def need_signed_by_exactly(document, roots):
    need(document.signers == sorted({root.party for root in roots}), "signers: exactly the parties that have to sign")
    expected = {(algorithm, root.kid(algorithm)): root for root in roots for algorithm in ALGORITHMS}
    found = {(signature.algorithm, signature.kid): signature for signature in document.signatures}
    need(set(found) == set(expected), "exactly the signatures that have to be there")
    for key, signature in found.items():
        need(expected[key].verify(signature), f"the {signature.algorithm} signature of {expected[key].party}")


@dataclass
class Logged:
    """A verified document and its leaf."""
    leaf: int
    at_ms: int
    document: Document
    content: dict
    roots: dict = field(default_factory=dict)   # of a roster: party -> Root
    policy: notes.Policy | None = None          # of a roster
    signing_root: Root | None = None            # of a manifest

    @property
    def hash(self):
        return self.document.hash


def _previous(value, version):
    need((value is None) == (version == 1), "previous: null in version 1 only")
    return None if value is None else hexadecimal(value, 32)


def _read_roster(document):
    roster = members(strict_json.strict(document.payload), "type", "region", "version", "previous", "issuedAtMs", "centre",
                     "quorum", "members", "log")
    need(roster["type"] == "roster", "type roster")
    name_for_people(roster["region"])
    _previous(roster["previous"], version(roster["version"]))
    moment(roster["issuedAtMs"])
    need(2 <= len(items(roster["members"])) <= 64, "2 to 64 members")
    need(roster["quorum"] == "all" or whole(roster["quorum"], 1) < len(roster["members"]), "a quorum")
    members(roster["log"], "origin", "ed25519", "mlDsa44")
    text(roster["log"]["origin"])
    roots, keys = {}, set()
    for member in items(roster["members"]):
        members(member, "party", "root", "witness")
        members(member["root"], "ed25519", "mlDsa65")
        need(is_party(text(member["party"])) and member["party"] not in roots, "distinct parties")
        root = Root(member["party"], base64url(member["root"]["ed25519"], 32), base64url(member["root"]["mlDsa65"], 1952))
        need(not {root.ed25519, root.ml_dsa_65} & keys, "distinct root keys")
        keys |= {root.ed25519, root.ml_dsa_65}
        roots[root.party] = root
    need(text(roster["centre"]) in roots, "the centre is a member")
    return roster, roots, notes.Policy(roster)


def verify_roster(logged, before, region):
    """before: the roster of the version before, None for the founding one."""
    document = logged.document
    logged.content, logged.roots, logged.policy = roster, roots, _ = _read_roster(document)
    if before is None:
        need(roster["version"] == 1 and document.hash == region, "the founding roster")
        need_signed_by_exactly(document, list(roots.values()))
        return
    need(roster["version"] == before.content["version"] + 1, "the next version")
    need(roster["previous"] == before.hash.hex(), "the hash of the version before")
    new = [root for party, root in roots.items() if before.roots.get(party) != root]
    replaced = {root.party for root in new}
    kids = {signature.kid for signature in document.signatures if signature.algorithm == "Ed25519"}
    signers = document.signers or []
    voters = [root for party, root in before.roots.items()
              if (root.kid("Ed25519") in kids if party in replaced else party in signers)]
    quorum = before.content["quorum"]
    if quorum == "all":
        quorum = len(before.roots) - 1
    need(sum(root.party != before.content["centre"] for root in voters) >= quorum, "the quorum of the version before")
    need_signed_by_exactly(document, voters + new)


def _check_key(key, party):
    moment(key["notBeforeMs"]), moment(key["notAfterMs"])
    need(is_authority(text(key["authority"])) and party_of(key["authority"]) == party, "an authority of the party")
    need(key["notBeforeMs"] < key["notAfterMs"], "a time in which it counts")
    need(key.get("realm", "live") in ("live", "exercise"), "a realm")


def _need_possession(key, realm, public_key, region):
    authority = key["authority"].encode()
    message = region + u16(len(authority)) + authority + u16(len(realm)) + realm.encode() + public_key
    need(signatures.verify_composite(public_key, message, b"tamga/possession/v1", base64url(key["possession"], 3373)),
         f"possession of the key of {key['authority']}")


def verify_manifest(logged, roster, region):
    document = logged.document
    logged.content = manifest = members(
        strict_json.strict(document.payload), "type", "region", "party", "version", "previous", "issuedAtMs", "suites",
        "authorities", "signingKeys", "encryptionKeys", "roleKeys", "revocations")
    need(manifest["type"] == "manifest" and hexadecimal(manifest["region"], 32) == region, "a manifest of this region")
    party = text(manifest["party"])
    _previous(manifest["previous"], version(manifest["version"]))
    moment(manifest["issuedAtMs"])
    root = roster.roots.get(party)
    need(root is not None, "the manifest of a member")
    logged.signing_root = root
    need_signed_by_exactly(document, [root])
    for authority in items(manifest["authorities"]):
        members(authority, "id", "names", "partOf", "competence", "languages", "timeZone", "hours", "dutyPhone",
                "designatedFor", "predecessor")
        need(is_authority(text(authority["id"])) and party_of(authority["id"]) == party, "authorities of the party")
    listed = [authority["id"] for authority in manifest["authorities"]]
    need(listed and len(set(listed)) == len(listed), "each authority once")
    need(all(authority["partOf"] in (None, *listed) for authority in manifest["authorities"]), "partOf of the manifest")
    for key in items(manifest["signingKeys"]):
        members(key, "authority", "realm", "publicKey", "possession", "notBeforeMs", "notAfterMs")
        _check_key(key, party)
        key["key"] = base64url(key["publicKey"], 1984)
        key["thumbprint"] = signatures.thumbprint("composite", key["key"])
        _need_possession(key, key["realm"], key["key"], region)
    for key in items(manifest["encryptionKeys"]):
        members(key, "authority", "realm", "publicKey", "notBeforeMs", "notAfterMs")
        _check_key(key, party)
        key["key"] = base64url(key["publicKey"], 1216)
        key["thumbprint"] = signatures.thumbprint("x-wing", key["key"])
    need(not items(manifest["roleKeys"]) or party == roster.content["centre"], "role keys of the centre only")
    for key in manifest["roleKeys"]:
        need(isinstance(key, dict), "a role key")
        if key.get("role") == "admission":
            members(key, "role", "authority", "publicKey", "possession", "notBeforeMs", "notAfterMs")
            _check_key(key, party)
            key["key"] = base64url(key["publicKey"], 1984)
            key["thumbprint"] = signatures.thumbprint("composite", key["key"])
            _need_possession(key, "live", key["key"], region)
        else:
            members(key, "role", "algorithm", "publicKey", "notBeforeMs", "notAfterMs")
            size = {"ed25519": 32, "ml-dsa-44": 1312}.get(key["algorithm"]) if isinstance(key["algorithm"], str) else None
            need(key["role"] == "log" and size is not None, "a role")
            raw = base64url(key["publicKey"], size)
            need(moment(key["notBeforeMs"]) < moment(key["notAfterMs"]), "a time in which it counts")
            need(size != 32 or ed25519.is_prime_order(raw), "a point of prime order")
    keys = manifest["signingKeys"] + manifest["encryptionKeys"] + manifest["roleKeys"]
    need(len({text(key["publicKey"]) for key in keys}) == len(keys), "each key once")
    need(all(key["authority"] in listed for key in keys if "authority" in key), "keys of authorities of the manifest")
    for key in keys:
        if "possession" in key:
            need(ed25519.is_prime_order(key["key"][-32:]), "a point of prime order")
    revoked = [isinstance(one, dict) and one.get("key") for one in items(manifest["revocations"])]
    need(len({str(one) for one in revoked}) == len(revoked), "each key revoked once")
    for revocation in items(manifest["revocations"]):
        members(revocation, "key", "revokedAtMs", "compromisedSinceMs")
        hexadecimal(revocation["key"], 32)
        moment(revocation["revokedAtMs"])
        if revocation["compromisedSinceMs"] is not None:
            moment(revocation["compromisedSinceMs"])


def instant(value):
    """The milliseconds of `2020-01-01` or `2020-01-01T06:00:00Z`."""
    need(re.fullmatch(r"[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2}:[0-9]{2}Z)?", text(value)), "a date or an instant")
    form = "%Y-%m-%d" if len(value) == 10 else "%Y-%m-%dT%H:%M:%SZ"
    try:
        moment = datetime.strptime(value, form).replace(tzinfo=timezone.utc)
    except ValueError:
        raise Malformed("a date or an instant") from None
    need(moment.year >= 100 and moment.strftime(form)[-6:] == value[-6:], "a year from 0100, a second of a minute")
    return round(moment.timestamp()) * 1000


def _need_bilingual(value):
    members(value, "en", "ru")
    need(all(1 <= len(text(one)) <= 4_000 for one in value.values()), "texts of 1 to 4,000 characters")


def verify_agreement(logged, roster):
    logged.content = agreement = strict_json.canonical(logged.document.payload)
    need(isinstance(agreement, dict), "an agreement")
    for name in ("id", "version", "title", "status", "validity", "parties", "articles"):
        need(name in agreement, f"the member {name}")
    need(DOCUMENT_ID.fullmatch(text(agreement["id"])) and agreement["id"] != "roster", "the id of an agreement")
    need(agreement["status"] in ("draft", "signed", "in-force", "suspended", "terminated"), "a status")
    whole(agreement["version"], 1, 1_000_000)
    _need_bilingual(agreement["title"])
    members(agreement["validity"], "from", "until")
    begins, until = instant(agreement["validity"]["from"]), agreement["validity"]["until"]
    need(until is None or begins < instant(until), "an end after the beginning")
    need(2 <= len(items(agreement["parties"])) <= 300, "2 to 300 parties")
    for entry in agreement["parties"]:
        need(isinstance(entry, dict) and isinstance(entry.get("party"), str), "a party")
        need(entry["party"] in roster.roots, "members of the roster")
        need(entry.get("role") in ("signatory", "body", "observer"), "a role")
    parties = [entry["party"] for entry in agreement["parties"]]
    need(len(set(parties)) == len(parties), "each party once")
    need(1 <= len(items(agreement["articles"])) <= 500, "1 to 500 articles")
    for article in agreement["articles"]:
        need(isinstance(article, dict) and isinstance(article.get("id"), str) and ARTICLE.fullmatch(article["id"]), "an article")
        _need_bilingual(article.get("text"))
    articles = [article["id"] for article in agreement["articles"]]
    need(len(set(articles)) == len(articles), "each article once")
    signatories = [entry["party"] for entry in agreement["parties"] if entry["role"] == "signatory"]
    need(signatories, "a signatory")
    need_signed_by_exactly(logged.document, [roster.roots[party] for party in signatories])


def _verify_of_party(logged, roster, region):
    content = logged.content
    need(isinstance(content, dict) and content.get("type") == logged.document.type, "the type of the document")
    need(hexadecimal(content.get("region"), 32) == region, "this region")
    need(is_party(text(content.get("party"))) and content["party"] in roster.roots, "a member")
    version(content.get("version"))
    return roster.roots[content["party"]]


def _need_ascending(values, is_one, most=MAX_ITEMS):
    need(1 <= len(items(values)) <= most and all(is_one(text(one)) for one in values) and values == sorted(set(values)),
         f"1 to {most} items, ascending")


def verify_suspension(logged, roster, region):
    logged.content = suspension = members(
        strict_json.strict(logged.document.payload), "type", "format", "region", "party", "agreement", "member", "version",
        "previous", "issuedAtMs", "act", "fromMs", "scopes", "endsMs")
    root = _verify_of_party(logged, roster, region)
    need(suspension["format"] == "tamga/suspension/1" and suspension["act"] in ("suspend", "resume", "terminate"), "a suspension")
    need(DOCUMENT_ID.fullmatch(text(suspension["agreement"])) and is_party(text(suspension["member"])), "agreement and member")
    _previous(suspension["previous"], suspension["version"])
    moment(suspension["issuedAtMs"]), moment(suspension["fromMs"])
    need(len(items(suspension["scopes"])) <= MAX_ITEMS, f"at most {MAX_ITEMS} scopes")
    for scope in suspension["scopes"]:
        members(scope, "towards", "kinds")
        if scope["towards"] is not None:
            _need_ascending(scope["towards"], lambda party: is_party(party) and party != suspension["member"])
        if scope["kinds"] is not None:
            _need_ascending(scope["kinds"], lambda kind: kind and kind in schemas.KINDS)
    scopes = suspension["scopes"]
    need(all(scope not in scopes[:place] for place, scope in enumerate(scopes)), "each scope once")
    need(suspension["act"] != "suspend" or suspension["scopes"], "what is suspended")
    need(suspension["act"] != "terminate" or suspension["endsMs"] is not None, "from when it is terminated")
    if suspension["endsMs"] is not None:
        need(moment(suspension["endsMs"]) >= suspension["fromMs"], "an end that is not before its beginning")
    need_signed_by_exactly(logged.document, [root])


def verify_consent(logged, roster, region, keys):
    document = logged.document
    logged.content = consent = members(
        strict_json.strict(document.payload), "type", "format", "region", "party", "id", "version", "previous", "issuedAtMs",
        "act", "holder", "acts", "recipients", "purposes", "subjects", "fromMs", "untilMs")
    root = _verify_of_party(logged, roster, region)
    need(consent["format"] == "tamga/consent/1" and consent["act"] in ("grant", "withdraw"), "a consent")
    need(is_party(text(consent["holder"])) and consent["holder"] != consent["party"], "a holder")
    need(DOCUMENT_ID.fullmatch(text(consent["id"])) and consent["id"].startswith(consent["party"] + "-"), "an id of the party")
    text(consent["id"]), moment(consent["issuedAtMs"]), moment(consent["fromMs"]), moment(consent["untilMs"])
    _previous(consent["previous"], consent["version"])
    need(consent["fromMs"] < consent["untilMs"], "an end after its beginning")
    _need_ascending(consent["acts"], ("forward", "export", "court", "other-purpose").__contains__)
    if consent["recipients"] is not None:
        _need_ascending(consent["recipients"], lambda one: is_party(one) or is_authority(one))
    if consent["purposes"] is not None:
        _need_ascending(consent["purposes"], PURPOSES.__contains__)
    _need_ascending(consent["subjects"], re.compile("[0-9a-f]{32}").fullmatch, 256)
    if document.authority is None:
        need_signed_by_exactly(document, [root])
        return
    need(party_of(document.authority) == consent["party"], "an authority of the party")
    signature = document.signatures[0]
    key = None
    for created in (consent["issuedAtMs"], logged.at_ms):
        key, status = keys.state("signing", document.authority, signature.kid, "live", logged.leaf, created, logged.at_ms)
        need(status is None, f"a signing key of {document.authority}: {status}")
    need(signatures.verify_composite(key["key"], signature.signed, b"tamga/document/v1", signature.signature),
         f"the signature of {document.authority}")


def record_name(logged):
    """What a record calls the document."""
    content = logged.content
    type_ = logged.document.type
    if type_ == "roster":
        return "region"  # the word itself, not the name of the region
    if type_ == "manifest":
        return content["party"]
    if type_ != "suspension":
        return content["id"]
    named = "\0".join((content["party"], content["agreement"], content["member"]))
    return f"{content['party']}-{content['agreement'][:28].rstrip('-')}-{sha256(named.encode()).hexdigest()[:16]}"


class Keys:
    """Rosters and manifests by leaf, and which keys count (section 8, "Keys that count for leaf i")."""

    def __init__(self):
        self.rosters, self.manifests = [], []

    def roster_below(self, leaf):
        below = [roster for roster in self.rosters if roster.leaf < leaf]
        return below[-1] if below else self.rosters[0]

    def _root(self, party, leaf, departed):
        """The root of a member; departed: else the last one that a roster listed."""
        rosters = [roster for roster in self.rosters if roster.leaf < leaf] or self.rosters[:1]
        if not departed:
            rosters = rosters[-1:]
        return next((roster.roots[party] for roster in reversed(rosters) if party in roster.roots), None)

    def manifest(self, party, leaf, departed=False):
        root = self._root(party, leaf, departed)
        chain = sorted((m for m in self.manifests if m.leaf < leaf and m.content["party"] == party
                        and m.signing_root == root), key=lambda m: m.content["version"])
        for before, after in zip(chain, chain[1:]):
            if after.hash == before.hash:  # recorded twice
                continue
            if after.content["version"] != before.content["version"] + 1 or after.content["previous"] != before.hash.hex():
                return None
        return chain[-1] if chain else None

    def state(self, use, authority, thumbprint, realm, leaf, created, now, departed=False):
        """(the listed key or None, None if it counts or the reason why not). authority None: any, of the centre."""
        party = self.roster_below(leaf).content["centre"] if authority is None else party_of(authority)
        manifest = self.manifest(party, leaf, departed)
        if manifest is None:
            return None, "KEY_UNKNOWN"
        found = [key for key in manifest.content[use + "Keys"]
                 if key.get("thumbprint") == thumbprint and authority in (None, key["authority"])]
        if not found:
            return None, "KEY_UNKNOWN"
        key = next((key for key in found if realm in (None, key.get("realm"))), None)
        if key is None:
            return None, "KEY_REALM"  # nothing is checked by a key of another realm
        if any(r["key"] == thumbprint.hex() and r["revokedAtMs"] <= now for r in manifest.content["revocations"]):
            return key, "KEY_REVOKED"
        if created < key["notBeforeMs"]:
            return key, "KEY_NOT_YET_VALID"
        if created >= key["notAfterMs"]:
            return key, "KEY_EXPIRED"
        return key, None

    def is_suspect(self, party, thumbprint, at_ms):
        return any(r["key"] == thumbprint.hex() and r["compromisedSinceMs"] is not None and r["compromisedSinceMs"] <= at_ms
                   for m in self.manifests if m.content["party"] == party for r in m.content["revocations"])


def verify_document(logged, record, keys, region):
    """Check 9."""
    type_ = logged.document.type
    where = f"documents/{logged.hash.hex()}.jws"
    try:
        if type_ == "roster":
            verify_roster(logged, keys.rosters[-1] if keys.rosters else None, region)
        else:
            roster = keys.roster_below(logged.leaf)
            if type_ == "manifest":
                verify_manifest(logged, roster, region)
            elif type_ == "agreement":
                verify_agreement(logged, roster)
            elif type_ == "suspension":
                verify_suspension(logged, roster, region)
            else:
                verify_consent(logged, roster, region, keys)
    except Malformed as error:
        raise Refused(f"{type_.upper()}_REFUSED", where, str(error)) from None
    if record["document"] != record_name(logged) or record["version"] != logged.content["version"]:
        raise Refused("DOCUMENT_MISMATCH", where, f"a record of {record_name(logged)}, version {logged.content['version']}")
    if type_ == "roster":
        keys.rosters.append(logged)
    elif type_ == "manifest":
        keys.manifests.append(logged)
