using ContainerSecurity.Rules.Kubernetes.Network.Support;

namespace ContainerSecurity.Rules.Kubernetes.Network;

public sealed class DatabasePort() : Rule(Descriptor)
{
    private static readonly DiagnosticDescriptor Descriptor = new()
    {
        Id = "CNS4010",
        Title = "A port of a database or of an engine is open",
        MessageFormat = "Port {0} is {1}; make sure that only those who need it reach it",
        Category = Categories.Network,
        Description = "Databases and container engines are often set up without a password, for use on one machine. An open port is then all that an intruder needs.",
        Remediation = "Keep the port inside: no public address, a NetworkPolicy or subnet around it, and a password.",
        DefaultSeverity = DiagnosticSeverity.Info,
        Preset = RulePreset.Strict,
        SecuritySeverity = 5.0,
        AppliesTo = Platforms.Dockerfile | Platforms.Containers | Platforms.Image | Platforms.Project,
        Standards = ["NIST-800-190:4.3.1", "CWE-306"],
    };

    public override void Initialize(AnalysisContext context) =>
        SensitivePorts.Register(context, Descriptor, SensitivePorts.Data);
}
