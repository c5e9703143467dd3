using System.Collections.Immutable;
using ContainerSecurity.Rules.Kubernetes.Pods.Support;
using ContainerSecurity.Rules.Support;

namespace ContainerSecurity.Rules.Kubernetes.Pods;

/// <summary>CNS2032: the container is in the root group.</summary>
public sealed class RootGroup : Rule
{
    private static readonly DiagnosticDescriptor Descriptor = new()
    {
        Id = "CNS2032",
        Title = "The container is in the root group",
        MessageFormat = "{0} runs with group 0; use an id above 0",
        Category = Categories.Privileges,
        Description = "Files that the root group may write are many; a process in that group needs no root user to change them.",
        Remediation = "Set runAsGroup, fsGroup and supplementalGroups to ids above 0.",
        DefaultSeverity = DiagnosticSeverity.Warning,
        Preset = RulePreset.Strict,
        SecuritySeverity = 4.5,
        AppliesTo = Platforms.Kubernetes,
        Equivalents = ["kubescape:C-0211", "kube-linter:run-as-non-root", "trivy:KSV-0116", "kubescape:C-0013"],
        Standards = ["NSA:Pod security", "OWASP-K8S:K01", "CWE-250"],
        HelpLink = RuleHelp.Link("CNS2032"),
    };

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> Descriptors => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) =>
        context.RegisterWorkloadAction(static context =>
        {
            foreach (var group in RootGroups.Of(context.Node))
                context.Report(Descriptor, group.Location, Names.Of(context.Node));
        });
}
