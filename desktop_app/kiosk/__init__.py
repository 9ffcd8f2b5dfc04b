"""The program on a counter in public: for anybody, all day, leaving nothing behind. The top room, above the window."""
