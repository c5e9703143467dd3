using ContainerSecurity.Rules.Kubernetes.Network.Support;

namespace ContainerSecurity.Rules.Kubernetes.Network;

public sealed class RemoteAccessPort() : Rule(Descriptor)
{
    private static readonly DiagnosticDescriptor Descriptor = new()
    {
        Id = "CNS4009",
        Title = "Remote access port is exposed",
        MessageFormat = "Port {0} exposes {1}; remove it and use the platform's exec access",
        Category = Categories.Network,
        Description = "Remote access services were designed for machines. In a container they are a second way in that is rarely patched, logged or expected.",
        Remediation = "Remove the port and the service behind it. Use the platform's exec or attach command, under its access control.",
        DefaultSeverity = DiagnosticSeverity.Warning,
        Preset = RulePreset.Recommended,
        SecuritySeverity = 7.0,
        AppliesTo = InputKinds.Dockerfile | InputKinds.Containers | InputKinds.Image | InputKinds.Project,
        Equivalents = [
            "checkov:CKV_DOCKER_1", "trivy:DS-0004", "kics:exposing_port_22", "kube-linter:ssh-port",
            "kubescape:C-0042",
        ],
        Standards = ["NIST-800-190:4.1.2", "OWASP-K8S:K01", "CWE-284"],
    };

    public override void Initialize(AnalysisContext context) =>
        SensitivePorts.Register(context, Descriptor, SensitivePorts.RemoteAccess);
}
