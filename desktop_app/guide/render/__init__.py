"""The guide turned into words: a node of a flow, a topic, a graph."""
