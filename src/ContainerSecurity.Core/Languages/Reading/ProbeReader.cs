namespace ContainerSecurity.Languages.Reading;

/// <summary>Reads probes, which have the same structure in Kubernetes and Azure.</summary>
internal static class ProbeReader
{
    /// <summary>The probe of a container; null when none is written.</summary>
    public static Probe? Read(MappingReader container, string key)
    {
        var probe = container.Child(key);
        return probe.IsUnset ? null : Read(probe, container.KeyOf(key));
    }

    /// <summary>Reads the action of a probe.</summary>
    /// <param name="probe">The probe.</param>
    /// <param name="location">The location of the key that declares it.</param>
    public static Probe Read(MappingReader probe, Location location)
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
