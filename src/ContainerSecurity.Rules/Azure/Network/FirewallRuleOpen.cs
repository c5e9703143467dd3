using ContainerSecurity.Rules.Azure.Network.Support;

namespace ContainerSecurity.Rules.Azure.Network;

public sealed class FirewallRuleOpen() : Rule(new()
{
    Id = "CNS4222",
    Title = "A firewall lets everything through",
    MessageFormat = "Rule '{0}' of the firewall lets {1}; name the addresses and ports that are needed",
    Category = Categories.Network,
    Description = "A firewall with such a rule stands in the way of nobody: what is behind it can be reached, or can reach whatever it likes.",
    Remediation = "Name the addresses and ports that are needed in the rule.",
    DefaultSeverity = DiagnosticSeverity.Warning,
    Preset = RulePreset.Recommended,
    SecuritySeverity = 6.5,
    AppliesTo = Platforms.Azure,
    Standards = ["MCSB:NS-1", "MCSB:NS-3"],
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterAzureResourceAction(static context =>
        {
            foreach (var rule in FirewallRule.In(context.Node))
            {
                if (rule.AdmitsEverything is { } all)
                    context.Report(all, rule.Name, "everything go everywhere");
                else if (rule.AdmitsRemoteControl is { } port)
                    context.Report(port, rule.Name, "the whole Internet reach SSH or remote desktop");
            }
        }, FirewallRule.Types);
}
