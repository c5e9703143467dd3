using System.Collections.Immutable;
using ContainerSecurity.Rules.Support;

namespace ContainerSecurity.Rules.Kubernetes.Network;

/// <summary>CNS4018: a container listens on a port below 1024.</summary>
public sealed class PrivilegedContainerPort : Rule
{
    private static readonly DiagnosticDescriptor Descriptor = new()
    {
        Id = "CNS4018",
        Title = "A container listens on a port below 1024",
        MessageFormat = "Container '{0}' listens on port {1}; use one from 1024 on",
        Category = Categories.Network,
        Description = "Ports below 1024 ask for a capability or for root in many images.",
        Remediation = "Let the process listen on a port from 1024 on, and map it in the Service.",
        DefaultSeverity = DiagnosticSeverity.Info,
        Preset = RulePreset.All,
        AppliesTo = Platforms.Kubernetes,
        Equivalents = ["kube-linter:privileged-ports", "trivy:KSV-0117"],
        Standards = ["OWASP-K8S:K01", "CWE-250"],
        HelpLink = RuleHelp.Link("CNS4018"),
    };

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> Descriptors => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) =>
        context.RegisterContainerAction(static context =>
        {
            foreach (var port in context.Node.Ports)
            {
                if (port.Number is { IsKnown: true, Value: > 0 and < 1024 })
                    context.Report(Descriptor, port.Number.Location, Names.Of(context.Node), port.Number.Value);
            }
        });
}
