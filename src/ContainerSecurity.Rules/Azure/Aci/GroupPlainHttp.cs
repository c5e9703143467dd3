using System;
using System.Linq;

namespace ContainerSecurity.Rules.Azure.Aci;

public sealed class GroupPlainHttp() : Rule(new()
{
    Id = "CNS4212",
    Title = "Public container group serves only plain HTTP",
    MessageFormat = "Container group '{0}' has a public IP address and serves only plain HTTP; terminate TLS in a sidecar or gateway",
    Category = Categories.Network,
    Description = "Session cookies and passwords cross the Internet unencrypted, where they can be read and changed.",
    Remediation = "Terminate TLS in a sidecar on port 443, or remove the public IP address and put Application Gateway or Front Door in front of the group.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.Strict,
    SecuritySeverity = 5.0,
    AppliesTo = InputKinds.ContainerInstances,
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
