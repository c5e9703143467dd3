using System.Linq;
using ContainerSecurity.Rules.Kubernetes.Pods.Support;
using ContainerSecurity.Rules.Support;

namespace ContainerSecurity.Rules.Kubernetes.Pods;

public sealed class CapabilityAllMisspelled() : Rule(new()
{
    Id = "CNS2102",
    Title = "Dropped capability ALL is not in capitals",
    MessageFormat = "Container '{0}' drops '{1}', which Pod Security admission does not take for ALL; write ALL",
    Category = Categories.Privileges,
    Description = "Container runtimes read the name in any case, but the restricted Pod Security Standard compares it with ALL and rejects the pod.",
    Remediation = "Set capabilities.drop to [\"ALL\"].",
    DefaultSeverity = DiagnosticSeverity.Warning,
    Preset = RulePreset.Strict,
    AppliesTo = InputKinds.Kubernetes,
    Equivalents = ["psa:capabilities_restricted", "psa:level:restricted"],
    Standards = ["PSS:restricted"],
    HasFix = true,
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterContainerAction(static context =>
        {
            var container = context.Node;
            var security = container.Security;
            if (container.Workload.IsWindows || container.Workload.Platform != WorkloadPlatform.Kubernetes || security.HasUnknownCapabilities || security.DroppedCapabilities.Any(c => c.Is("ALL")))
                return;
            foreach (var dropped in security.DroppedCapabilities.Where(c => c.IsKnown && Capabilities.Normalize(c.Value!) == "ALL"))
            {
                context.Report(context.CreateDiagnostic(dropped.Location, Names.Of(container), dropped.Value) with
                {
                    Fixes = [new CodeFix("Write ALL", [new TextChange(dropped.Location.Span, "ALL")])],
                });
            }
        });
}
