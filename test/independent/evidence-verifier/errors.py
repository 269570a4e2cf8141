class Refused(Exception):
    """A check that failed: the code, the file, what was expected."""

    def __init__(self, code, where="", expected=""):
        super().__init__(f"{code} {where} {expected}")
        self.code, self.where, self.expected = code, where, expected


class Malformed(Exception):
    """Bytes that are not of their form; the caller says which code that is."""
