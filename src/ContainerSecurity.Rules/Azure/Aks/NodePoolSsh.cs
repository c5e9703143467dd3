using System.Collections.Immutable;
using ContainerSecurity.Rules.Azure.Aks.Support;

namespace ContainerSecurity.Rules.Azure.Aks;

/// <summary>CNS5409: nodes can be reached by SSH.</summary>
public sealed class NodePoolSsh : Rule
{
    private static readonly DiagnosticDescriptor Descriptor = new()
    {
        Id = "CNS5409",
        Title = "Nodes can be reached by SSH",
        MessageFormat = "Node pool '{0}' takes SSH with local keys; set securityProfile.sshAccess to Disabled",
        Category = Categories.Access,
        Description = "SSH keys on nodes give a shell that no Kubernetes or Azure right controls.",
        Remediation = "Set sshAccess to Disabled, and debug nodes with kubectl debug.",
        DefaultSeverity = DiagnosticSeverity.Info,
        Preset = RulePreset.Strict,
        AppliesTo = Platforms.Azure,
        Equivalents = ["azpolicy:Azure Kubernetes Clusters should disable SSH"],
        Standards = ["MCSB:PA-7"],
        HelpLink = RuleHelp.Link("CNS5409"),
    };

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> Descriptors => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) =>
        context.RegisterAzureResourceAction(static context => context.RequireOfPools(Descriptor, "securityProfile.sshAccess", "Disabled", "EntraId"), NodePools.Types);
}
