"""The role for a city's kiosks, tried on three bare roots of Debian without a network (`make fleet-test`)."""
