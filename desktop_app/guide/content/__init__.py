"""What the guide says: the flows, the topics, and what several of them share."""
