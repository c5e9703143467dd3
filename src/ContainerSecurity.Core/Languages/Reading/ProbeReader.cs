namespace ContainerSecurity.Languages.Reading;

/// <summary>Reads probes, which Kubernetes and Azure write alike.</summary>
internal static class ProbeReader
{
    /// <summary>The probe of a container, or null where none is written.</summary>
    public static Probe? Read(Section container, string key)
    {
        var probe = container.Child(key);
        return probe.IsUnset ? null : Read(probe, container.KeyOf(key));
    }

    /// <summary>Reads what a probe does.</summary>
    /// <param name="probe">The probe.</param>
    /// <param name="location">What names it.</param>
    public static Probe Read(Section probe, Location location)
    {
        var http = probe.Child("httpGet");
        var tcp = probe.Child("tcpSocket");
        var grpc = probe.Child("grpc");
        return new Probe
        {
            Location = location,
            Node = probe.Mapping,
            Command = probe.Child("exec").Strings("command"),
            HttpPath = http.String("path"),
            Port = http.String("port").Or(tcp.String("port")).Or(grpc.String("port")),
            Host = http.String("host").Or(tcp.String("host")),
        };
    }
}
