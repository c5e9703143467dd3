using System;
using ContainerSecurity.Rules.Kubernetes.Network.Support;

namespace ContainerSecurity.Rules.Azure.Aci;

public sealed class PublicContainerGroup() : Rule(new()
{
    Id = "CNS4020",
    Title = "Container group has a public IP address",
    MessageFormat = "The container group is exposed to the Internet on {0}; use a private IP address in a subnet",
    Category = Categories.Network,
    Description = "A public IP address exposes the ports to everyone, without a firewall or DDoS protection in front.",
    Remediation = "Set ipAddress.type to Private with subnetIds, and put an Application Gateway, Front Door or firewall in front of public endpoints.",
    DefaultSeverity = DiagnosticSeverity.Warning,
    Preset = RulePreset.Strict,
    SecuritySeverity = 6.5,
    AppliesTo = InputKinds.ContainerInstances,
    Equivalents = ["checkov:CKV_AZURE_245", "azpolicy:8af8f826-edcb-4178-b35f-851ea6fea615"],
    Standards = ["MCSB:NS-1", "CWE-668"],
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterContainerGroupAction(static context =>
        {
            var type = context.Node.IpAddressType;
            if (type.IsKnown && string.Equals(type.Value, "Public", StringComparison.OrdinalIgnoreCase))
                context.Report(type.Location, SensitivePorts.List(context.Node.Ports));
        });
}
