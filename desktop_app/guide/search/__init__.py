"""The search: from words of any kind to the topic that they are about."""
