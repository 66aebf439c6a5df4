"""Writes vectors.json: a vault as another program makes it, from the description of the form alone.

python3 tests/intake/vault/vectors.py > tests/intake/vault/vectors.json   (needs the package "cryptography", 45 or newer)
"""
import json
import struct
import unicodedata
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id
from cryptography.hazmat.primitives.kdf.hkdf import HKDF


def text(value):
    return json.dumps(value, separators=(",", ":"), ensure_ascii=False).encode()


def key_for(secret, use):
    return HKDF(algorithm=SHA256(), length=32, salt=None, info=text(use)).derive(secret)


def box(key, vector, content, bound):
    return vector + AESGCM(key).encrypt(vector, content, text(bound))


def padded(content):
    whole = struct.pack(">I", len(content)) + content
    return whole + bytes(-(len(whole) + 28) % 4096)


def some(first, count):
    return bytes((first + at * 7) % 256 for at in range(count))


def vault(phrase, memory, passes, kit_words, kit, seed):
    name, salt, secret = some(seed, 16), some(seed + 1, 16), some(seed + 2, 32)
    phrase = unicodedata.normalize("NFKD", phrase)
    key = Argon2id(salt=salt, length=32, iterations=passes, lanes=1, memory_cost=memory).derive(phrase.encode())
    by_phrase = ["firm-ground", 1, "phrase", name.hex()]
    by_kit = ["firm-ground", 1, "kit", name.hex()]
    body = b"FGV\x01" + name + struct.pack(">II", memory, passes) + salt
    body += box(key_for(key, by_phrase), some(seed + 3, 12), secret, by_phrase)
    body += box(key_for(kit, by_kit), some(seed + 4, 12), secret, by_kit)
    seal_key = key_for(secret, ["firm-ground", 1, "header"])
    header = body + box(seal_key, some(seed + 5, 12), b"", ["firm-ground", 1, "header", body.hex()])
    records = []

    def lock(case, version, parent, content):
        place = {"id": case, "version": version, "parent": parent, "schema": 1}
        bound = ["firm-ground", 1, "record", name.hex(), *place.values()]
        record_key = key_for(secret, bound[:5])
        sealed = box(record_key, some(seed + 9 + len(records), 12), padded(content.encode()), bound)
        records.append({**place, "content": content, "sealed": sealed.hex()})

    for at, content in enumerate(["", "Ana · ¿dónde está? 🕊", "x" * 5000]):
        lock(some(seed + 6 + at, 16).hex(), at + 3, at, content)
    case = {"id": records[1]["id"], "name": "Ana", "brief": "", "version": 4, "sound": False}
    lock("list", 7, 0, text({"cases": [case], "whole": True, "seal": header[-28:].hex()}).decode())
    return {"phrase": phrase, "memory": memory, "passes": passes, "salt": salt.hex(), "key": key.hex(),
            "kit": kit_words, "vault": name.hex(), "header": header.hex(), "records": records}


print(json.dumps([
    vault("abandon ability able about above absent absorb abstract", 19456, 2, "abandon " * 11 + "about", bytes(16), 11),
    vault("ábaco abdomen abeja abierto añejo óxido éxito zurdo", 32768, 2, "zoo " * 11 + "wrong", b"\xff" * 16, 91),
], indent=1, ensure_ascii=False))
