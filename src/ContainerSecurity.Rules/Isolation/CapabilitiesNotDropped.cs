using System.Collections.Immutable;
using ContainerSecurity.Rules.Shared;

namespace ContainerSecurity.Rules.Isolation;

/// <summary>CNS2010: not all capabilities are dropped.</summary>
public sealed class CapabilitiesNotDropped : Rule
{
    private static readonly DiagnosticDescriptor Descriptor = new()
    {
        Id = "CNS2010",
        Title = "Not all capabilities are dropped",
        MessageFormat = "Container '{0}' does not drop all capabilities; add drop: [ALL]",
        Category = Categories.Privileges,
        Description = "Runtimes give a container some fifteen capabilities that most processes never use and that an intruder does.",
        Remediation = "Set capabilities.drop to [\"ALL\"] and add back only NET_BIND_SERVICE where it is needed.",
        DefaultSeverity = DiagnosticSeverity.Warning,
        Preset = RulePreset.Strict,
        SecuritySeverity = 5.0,
        AppliesTo = Platforms.Containers,
        Equivalents = [
            "polaris:insecureCapabilities", "checkov:CKV_K8S_37", "trivy:KSV-0003", "trivy:KSV-0106",
            "psa:capabilities_restricted",
        ],
        Standards = ["PSS:restricted", "CIS-K8S:5.2.10", "NSA:Pod security", "OWASP-K8S:K01", "CWE-250"],
        HelpLink = RuleHelp.Link("CNS2010"),
    };

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> Descriptors => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) =>
        context.RegisterContainerAction(static context =>
        {
            var container = context.Node;
            var security = container.Security;
            if (container.Workload is { IsWindows: false, IsPartial: false } workload && workload.Has(WorkloadFeatures.SecurityContext)
                && !security.HasUnknownCapabilities && !Capabilities.Drops(security, "ALL"))
            {
                context.Report(Descriptor, security.Location, Names.Of(container));
            }
        });
}
