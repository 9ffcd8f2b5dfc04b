"""The pages of the guide: nodes of a flow, topics, questions."""
