using System;
using System.Collections.Immutable;
using ContainerSecurity.Data;
using ContainerSecurity.Rules.Azure.Support;

namespace ContainerSecurity.Rules.Azure.ContainerApps;

/// <summary>CNS4211: an ingress has rules that allow and rules that deny.</summary>
public sealed class AppRestrictionsMixed : Rule
{
    private static readonly DiagnosticDescriptor Descriptor = new()
    {
        Id = "CNS4211",
        Title = "An ingress has rules that allow and rules that deny",
        MessageFormat = "Ingress of app '{0}' has rules that allow and rules that deny; write rules of one kind",
        Category = Categories.Network,
        Description = "Azure refuses such a list; where rules allow, everything else is denied already.",
        Remediation = "Write rules of one kind: all Allow, or all Deny.",
        DefaultSeverity = DiagnosticSeverity.Warning,
        Preset = RulePreset.Strict,
        AppliesTo = Platforms.Azure,
        Equivalents = ["psrule:Azure.ContainerApp.RestrictIngress", "cloudsploit:containerAppIPRestriction"],
        Standards = ["MCSB:NS-2"],
        HelpLink = RuleHelp.Link("CNS4211"),
    };

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> Descriptors => [Descriptor];

    /// <inheritdoc/>
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
                    context.Report(Descriptor, setting.Location, context.Node.Identity.Name);
                    return;
                }
            }
        }, AzureTypes.ContainerApp);
}
