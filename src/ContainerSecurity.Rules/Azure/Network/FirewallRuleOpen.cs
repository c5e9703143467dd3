using ContainerSecurity.Rules.Azure.Network.Support;

namespace ContainerSecurity.Rules.Azure.Network;

public sealed class FirewallRuleOpen() : Rule(new()
{
    Id = "CNS4222",
    Title = "Firewall rule is open to everything",
    MessageFormat = "Firewall rule '{0}' allows {1}; restrict it to the required addresses and ports",
    Category = Categories.Network,
    Description = "Such a rule defeats the firewall: it exposes the network behind it, or lets it reach any destination.",
    Remediation = "Restrict the rule to the required addresses and ports.",
    DefaultSeverity = DiagnosticSeverity.Warning,
    Preset = RulePreset.Recommended,
    SecuritySeverity = 6.5,
    AppliesTo = InputKinds.Azure,
    Standards = ["MCSB:NS-1", "MCSB:NS-3"],
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterAzureResourceAction(static context =>
        {
            foreach (var rule in FirewallRule.In(context.Node))
            {
                if (rule.AdmitsEverything is { } all)
                    context.Report(all, rule.Name, "any traffic to any destination");
                else if (rule.AdmitsRemoteControl is { } port)
                    context.Report(port, rule.Name, "SSH or Remote Desktop from the Internet");
            }
        }, FirewallRule.Types);
}
