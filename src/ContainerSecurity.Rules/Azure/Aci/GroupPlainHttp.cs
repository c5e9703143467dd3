using System;
using System.Linq;

namespace ContainerSecurity.Rules.Azure.Aci;

public sealed class GroupPlainHttp() : Rule(new()
{
    Id = "CNS4212",
    Title = "A public container group serves plain HTTP only",
    MessageFormat = "Container group '{0}' has a public address and serves plain HTTP only; put a gateway or a sidecar with a certificate before it",
    Category = Categories.Network,
    Description = "Sessions and passwords cross the Internet in the clear, where they can be read and changed.",
    Remediation = "Terminate TLS in a sidecar on port 443, or put Application Gateway or Front Door before the group and take the public address away.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.Strict,
    SecuritySeverity = 5.0,
    AppliesTo = Platforms.ContainerInstances,
    Standards = ["MCSB:DP-3", "CWE-319"],
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterContainerGroupAction(static context =>
        {
            var group = context.Node;
            if (group.IpAddressType.IsKnown && group.IpAddressType.Value!.Equals("Public", StringComparison.OrdinalIgnoreCase)
                && !group.Ports.IsEmpty && group.Ports.All(p => p.Number.IsKnown && p.Number.Value is 80 or 8000 or 8080))
                context.Report(group.Ports[0].Location, group.Resource.Identity.Name);
        });
}
