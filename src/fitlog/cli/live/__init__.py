"""The whole session on one screen: `state` is what it shows and does, `app` draws it.

Textual is imported here only, where it is installed.
"""
