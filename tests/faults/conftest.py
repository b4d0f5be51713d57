"""The databases of this folder's tests."""

from tests.support.databases import sqlite_file_url, url

__all__ = ["sqlite_file_url", "url"]
