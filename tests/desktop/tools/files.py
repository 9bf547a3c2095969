"""Configuration files of the desktop's parts."""

from pathlib import Path

_SERVICES = Path("/usr/share/dbus-1/services")
_STARTED_BY_THE_BUS = (
    "org.a11y.Bus",
    "org.xfce.Xfconf",
    "org.gnome.keyring.SystemPrompter",
    "org.gnome.keyring.PrivatePrompter",
)

# Only the services of its folder can be started, so that what is not wanted is not there.
_BUS = """\
<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <keep_umask/>
  <listen>unix:path={folder}/run/bus</listen>
  <auth>EXTERNAL</auth>
  <servicedir>{folder}/services</servicedir>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
  <limit name="reply_timeout">3600000</limit>
</busconfig>
"""

_PANEL = """\
<?xml version="1.0" encoding="UTF-8"?>
<channel name="xfce4-panel" version="1.0">
  <property name="configver" type="int" value="2"/>
  <property name="panels" type="array">
    <value type="int" value="1"/>
    <property name="panel-1" type="empty">
      <property name="position" type="string" value="p=8;x=0;y=0"/>
      <property name="length" type="uint" value="100"/>
      <property name="position-locked" type="bool" value="true"/>
      <property name="size" type="uint" value="32"/>
      <property name="icon-size" type="uint" value="24"/>
      <property name="plugin-ids" type="array">
        <value type="int" value="1"/>
        <value type="int" value="2"/>
      </property>
    </property>
  </property>
  <property name="plugins" type="empty">
    <property name="plugin-1" type="string" value="separator">
      <property name="expand" type="bool" value="true"/>
      <property name="style" type="uint" value="0"/>
    </property>
    <property name="plugin-2" type="string" value="systray">
      <property name="square-icons" type="bool" value="true"/>
      <property name="symbolic-icons" type="bool" value="false"/>
    </property>
  </property>
</channel>
"""

_NOTIFIER = """\
<?xml version="1.0" encoding="UTF-8"?>
<channel name="xfce4-notifyd" version="1.0">
  <property name="do-fadeout" type="bool" value="false"/>
  <property name="do-slideout" type="bool" value="false"/>
  <property name="initial-opacity" type="double" value="1.0"/>
  <property name="notify-location" type="uint" value="2"/>
  <property name="expire-timeout" type="int" value="30"/>
</channel>
"""


def write_files(folder: Path) -> None:
    """Write into a session's *folder* what its parts read when they start."""
    (folder / "bus.conf").write_text(_BUS.format(folder=folder), encoding="utf-8")
    channels = folder / "config" / "xfce4" / "xfconf" / "xfce-perchannel-xml"
    channels.mkdir(parents=True)
    (channels / "xfce4-panel.xml").write_text(_PANEL, encoding="utf-8")
    (channels / "xfce4-notifyd.xml").write_text(_NOTIFIER, encoding="utf-8")
    for name in _STARTED_BY_THE_BUS:
        _copy_service(_SERVICES / f"{name}.service", folder / "services")


def _copy_service(source: Path, target: Path) -> None:
    """Copy a service so that the bus itself starts it, not systemd."""
    if source.exists():
        lines = source.read_text(encoding="utf-8").splitlines(keepends=True)
        kept = "".join(line for line in lines if not line.startswith("SystemdService="))
        (target / source.name).write_text(kept, encoding="utf-8")
