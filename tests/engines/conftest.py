"""The databases of this folder's tests."""

from tests.support.databases import empty_url, fresh, sqlite_file_url, url

__all__ = ["empty_url", "fresh", "sqlite_file_url", "url"]
