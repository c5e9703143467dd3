using System;
using ContainerSecurity.Data;
using ContainerSecurity.Rules.Azure.Support;

namespace ContainerSecurity.Rules.Azure.ContainerApps;

public sealed class AppRestrictionsMixed() : Rule(new()
{
    Id = "CNS4211",
    Title = "Ingress mixes Allow and Deny IP restrictions",
    MessageFormat = "The ingress of container app '{0}' mixes Allow and Deny rules; use only one kind",
    Category = Categories.Network,
    Description = "Azure rejects a mixed list, so the deployment fails; Allow rules already deny all other addresses.",
    Remediation = "Make all rules Allow, or all rules Deny.",
    DefaultSeverity = DiagnosticSeverity.Warning,
    Preset = RulePreset.Strict,
    AppliesTo = InputKinds.Azure,
    Equivalents = ["psrule:Azure.ContainerApp.RestrictIngress", "cloudsploit:containerAppIPRestriction"],
    Standards = ["MCSB:NS-2"],
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterAzureResourceAction(static context =>
        {
            if (Setting.Of(context.Node, "properties.configuration.ingress.ipSecurityRestrictions").Node is not DataSequence rules)
                return;
            string? first = null;
            foreach (var item in rules.Items)
            {
                if (item.Resolved is not DataMapping rule || Setting.In(rule, context.Node.Location, "action") is not { Text: { } action } setting)
                    continue;
                first ??= action;
                if (!first.Equals(action, StringComparison.OrdinalIgnoreCase))
                {
                    context.Report(setting.Location, context.Node.Identity.Name);
                    return;
                }
            }
        }, AzureTypes.ContainerApp);
}
