using System.Collections.Generic;
using ContainerSecurity.Languages.Image;

namespace ContainerSecurity.Docker.Layers;

/// <summary>Reads the Linux distribution of an image.</summary>
/// <remarks>Source: os-release(5): the file in <c>/etc</c> takes precedence over the one in <c>/usr/lib</c>, to which it is usually a link.</remarks>
internal static class OsRelease
{
    public const string EtcPath = "/etc/os-release", UsrPath = "/usr/lib/os-release";

    public static LinuxDistribution? Find(IReadOnlyList<LayerScan> layers)
    {
        LinuxDistribution? fromEtc = null, fromUsr = null;
        for (var i = 0; i < layers.Count; i++)
        {
            if (layers[i].EtcRelease is { } etc)
                fromEtc = Parse(etc, i);
            if (layers[i].UsrRelease is { } usr)
                fromUsr = Parse(usr, i);
        }

        return fromEtc ?? fromUsr;
    }

    private static LinuxDistribution? Parse(string text, int layer)
    {
        string? id = null, version = null;
        foreach (var line in text.Split('\n'))
        {
            var equals = line.IndexOf('=');
            if (equals < 0)
                continue;
            var value = line.Substring(equals + 1).Trim().Trim('"', '\'');
            switch (line.Substring(0, equals).Trim())
            {
                case "ID":
                    id = value;
                    break;
                case "VERSION_ID":
                    version = value;
                    break;
            }
        }

        return string.IsNullOrEmpty(id) ? null : new LinuxDistribution(id!.ToLowerInvariant(), version, layer);
    }
}
