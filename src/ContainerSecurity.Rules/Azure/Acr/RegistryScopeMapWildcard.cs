using ContainerSecurity.Data;
using ContainerSecurity.Rules.Azure.Support;

namespace ContainerSecurity.Rules.Azure.Acr;

public sealed class RegistryScopeMapWildcard() : Rule(new()
{
    Id = "CNS5474",
    Title = "Scope map grants write access to all repositories",
    MessageFormat = "Scope map '{0}' allows '{1}' on every repository; list the repositories that its tokens may change",
    Category = Categories.Access,
    Description = "Anyone with a token of this scope map can overwrite or delete every image in the registry.",
    Remediation = "Replace the wildcard with repository names, or with a prefix such as team/*.",
    DefaultSeverity = DiagnosticSeverity.Warning,
    Preset = RulePreset.Recommended,
    SecuritySeverity = 6.5,
    AppliesTo = InputKinds.Azure,
    Standards = ["MCSB:PA-7", "CWE-269"],
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterAzureResourceAction(static context =>
        {
            if (Setting.Of(context.Node, "properties.actions").Node is not DataSequence actions)
                return;
            foreach (var item in actions.Items)
            {
                if (item is DataScalar { Expression: null } action && AllOf(action.Text))
                    context.Report(action.Location, context.Node.Identity.Name, action.Text);
            }
        }, AzureTypes.RegistryScopeMap);

    private static bool AllOf(string action)
    {
        var parts = action.Split('/');
        return parts.Length == 4 && parts[1] is "*" or "**" && parts[3] is "write" or "delete";
    }
}
