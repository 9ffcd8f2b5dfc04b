"""The pages, each built anew from plain data whenever it is shown."""
