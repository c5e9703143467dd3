using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;

namespace ContainerSecurity.Rules.Kubernetes.Network.Support;

/// <summary>Finds exposed ports of sensitive services. Source: IANA Service Name and Transport Protocol Port Number Registry.</summary>
internal static class SensitivePorts
{
    /// <summary>Remote access services.</summary>
    public static ImmutableArray<(int Port, string What)> RemoteAccess { get; } =
    [
        (22, "SSH"), (23, "Telnet"), (513, "rlogin"), (514, "rsh"), (3389, "Remote Desktop"), (5900, "VNC"), (5985, "Windows Remote Management"), (5986, "Windows Remote Management"),
    ];

    /// <summary>Databases, caches and container engines.</summary>
    public static ImmutableArray<(int Port, string What)> Data { get; } =
    [
        (1433, "SQL Server"), (1521, "Oracle"), (2375, "the Docker API without TLS"), (2376, "the Docker API"), (2379, "etcd"), (3306, "MySQL"), (5432, "PostgreSQL"), (5984, "CouchDB"),
        (6379, "Redis"), (7000, "Cassandra"), (9042, "Cassandra"), (9200, "Elasticsearch"), (10250, "the kubelet"), (11211, "memcached"), (27017, "MongoDB"),
    ];

    /// <summary>Registers the check of the ports of images, containers and container groups.</summary>
    public static void Register(AnalysisContext context, DiagnosticDescriptor descriptor, ImmutableArray<(int Port, string What)> ports)
    {
        context.RegisterContainerAction(c => Check(c, descriptor, ports, c.Node.Ports));
        context.RegisterImageAction(c => Check(c, descriptor, ports, c.Node.ExposedPorts));
    }

    /// <summary>The ports for a message: "ports 80, 443".</summary>
    public static string List(IEnumerable<Port> ports)
    {
        var numbers = ports.Where(p => p.Number.IsKnown).Select(p => p.Number.Value.ToString(CultureInfo.InvariantCulture)).Distinct().ToList();
        return numbers.Count switch
        {
            0 => "its ports",
            1 => $"port {numbers[0]}",
            _ => $"ports {string.Join(", ", numbers)}",
        };
    }

    private static void Check<T>(RuleContext<T> context, DiagnosticDescriptor descriptor, ImmutableArray<(int Port, string What)> sensitive, ImmutableArray<Port> ports)
        where T : class
    {
        foreach (var port in ports)
        {
            // A wide range does not expose a specific service.
            if (port.LastNumber.IsKnown && port.Number.IsKnown && port.LastNumber.Value - port.Number.Value > 100)
                continue;
            var hit = sensitive.FirstOrDefault(s => port.Includes(s.Port));
            // The head of a Ray cluster uses the number of Redis.
            if (hit.Port == 6379 && port.Name.Value?.StartsWith("gcs", StringComparison.Ordinal) == true)
                continue;
            if (hit.Port != 0)
                context.Report(descriptor, port.Number.Location, hit.Port, hit.What);
        }
    }
}
