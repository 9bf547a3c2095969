"""The newest version is read from each form in which it is published, and from nothing else."""

import json

import pytest

from statustray.domain.parsing.json_reader import Malformed
from statustray.domain.parsing.release_document import newest_version


@pytest.mark.parametrize(
    "body",
    [
        b"1.4.0",
        b"v1.4.0\r\n",
        b"\xef\xbb\xbf1.4.0\n",
        json.dumps({"tag_name": "v1.4.0", "name": "Autumn", "draft": False}).encode(),
        json.dumps({"info": {"name": "statustray", "version": "1.4.0"}, "releases": {}}).encode(),
        json.dumps({"version": "1.4.0"}).encode(),
    ],
)
def test_each_form_names_it(body: bytes) -> None:
    assert newest_version(body) == "1.4.0"


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"<!doctype html><title>Sign in</title>",
        b"Please sign in",
        b"[]",
        b"{}",
        b"{broken",
        json.dumps({"tag_name": "nightly"}).encode(),
        json.dumps({"version": 2}).encode(),
        json.dumps({"message": "Not Found"}).encode(),
        b"\xff\xfe\x00",
        b"1.4.0\n1.5.0\n",
    ],
)
def test_anything_else_names_none(body: bytes) -> None:
    with pytest.raises(Malformed):
        newest_version(body)
