"""A notification service from before there were hints. Run by the system's Python, which has GLib."""

from __future__ import annotations

from gi.repository import Gio, GLib

INTERFACE = """<node><interface name="org.freedesktop.Notifications">
<method name="Notify">
<arg type="s" direction="in"/><arg type="s" direction="in"/><arg type="u" direction="out"/>
</method>
<method name="GetCapabilities"><arg type="as" direction="out"/></method>
<method name="GetServerInformation">
<arg type="s" direction="out"/><arg type="s" direction="out"/>
<arg type="s" direction="out"/><arg type="s" direction="out"/>
</method></interface></node>"""
ANSWERS = {
    "Notify": GLib.Variant("(u)", (1,)),
    "GetCapabilities": GLib.Variant("(as)", (["body"],)),
    "GetServerInformation": GLib.Variant("(ssss)", ("old", "old", "0", "0")),
}


def answer(*call):
    method, invocation = call[4], call[6]
    invocation.return_value(ANSWERS[method])


if __name__ == "__main__":
    bus = Gio.bus_get_sync(Gio.BusType.SESSION)
    interface = Gio.DBusNodeInfo.new_for_xml(INTERFACE).interfaces[0]
    bus.register_object("/org/freedesktop/Notifications", interface, answer, None, None)
    Gio.bus_own_name_on_connection(bus, "org.freedesktop.Notifications", Gio.BusNameOwnerFlags.NONE, None, None)
    GLib.MainLoop().run()
