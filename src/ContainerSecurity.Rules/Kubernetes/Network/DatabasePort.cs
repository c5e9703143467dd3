using ContainerSecurity.Rules.Kubernetes.Network.Support;

namespace ContainerSecurity.Rules.Kubernetes.Network;

public sealed class DatabasePort() : Rule(Descriptor)
{
    private static readonly DiagnosticDescriptor Descriptor = new()
    {
        Id = "CNS4010",
        Title = "Database or container engine port is exposed",
        MessageFormat = "Port {0} exposes {1}; restrict it to the clients that need it",
        Category = Categories.Network,
        Description = "Databases and container engines are often configured without authentication, for use on a single machine. An attacker who reaches such a port needs nothing else.",
        Remediation = "Keep the port private: no public address, a NetworkPolicy or subnet that restricts access, and authentication.",
        DefaultSeverity = DiagnosticSeverity.Info,
        Preset = RulePreset.Strict,
        SecuritySeverity = 5.0,
        AppliesTo = InputKinds.Dockerfile | InputKinds.Containers | InputKinds.Image | InputKinds.Project,
        Standards = ["NIST-800-190:4.3.1", "CWE-306"],
    };

    public override void Initialize(AnalysisContext context) =>
        SensitivePorts.Register(context, Descriptor, SensitivePorts.Data);
}
