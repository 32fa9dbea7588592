"""Gives a TrueType or OpenType font the line height of Pretendard (0.952 / 0.241 em), so that a kiosk screen keeps
its layout when the guest changes the language. Nothing else of the font changes.

usage: python3 fonts-line-height.py in.ttf out.ttf
"""
import struct
import sys

ASCENT, DESCENT = 0.952, 0.241

data = bytearray(open(sys.argv[1], "rb").read())
tables = {}
for i in range(struct.unpack_from(">H", data, 4)[0]):
    at = 12 + 16 * i
    tables[bytes(data[at:at + 4]).decode()] = (at, *struct.unpack_from(">II", data, at + 8))


def checksum(part):
    part += b"\0" * (-len(part) % 4)
    return sum(struct.unpack(">%dI" % (len(part) // 4), part)) & 0xFFFFFFFF


em = struct.unpack_from(">H", data, tables["head"][1] + 18)[0]
up, down = round(ASCENT * em), round(DESCENT * em)
hhea, os2, head = tables["hhea"][1], tables["OS/2"][1], tables["head"][1]
struct.pack_into(">hhh", data, hhea + 4, up, -down, 0)
struct.pack_into(">hhhHH", data, os2 + 68, up, -down, 0, up, down)
struct.pack_into(">I", data, head + 8, 0)
for name in ("hhea", "OS/2", "head"):
    entry, start, length = tables[name]
    struct.pack_into(">I", data, entry + 4, checksum(bytes(data[start:start + length])))
struct.pack_into(">I", data, head + 8, (0xB1B0AFBA - checksum(bytes(data))) & 0xFFFFFFFF)
open(sys.argv[2], "wb").write(data)
