using System;
using System.Linq;
using ContainerSecurity.Data;
using ContainerSecurity.Languages.Azure.Model;
using ContainerSecurity.Rules.Azure.Support;

namespace ContainerSecurity.Rules.Azure.Aci;

public sealed class GroupPullIdentityMissing() : Rule(new()
{
    Id = "CNS5356",
    Title = "Container group lacks its image pull identity",
    MessageFormat = "Container group pulls from '{0}' with a managed identity that it is not assigned; add it to identity.userAssignedIdentities",
    Category = Categories.Access,
    Description = "The registry rejects the pull, and the usual workaround is a password in the template.",
    Remediation = "Set identity.type to UserAssigned, add the identity to identity.userAssignedIdentities and grant it the AcrPull role.",
    DefaultSeverity = DiagnosticSeverity.Error,
    Preset = RulePreset.Recommended,
    AppliesTo = InputKinds.ContainerInstances,
    Standards = ["MCSB:IM-3"],
})
{
    private const string IdentityType = "Microsoft.ManagedIdentity/userAssignedIdentities/";

    public override void Initialize(AnalysisContext context) =>
        context.RegisterContainerGroupAction(static context =>
        {
            var group = context.Node.Resource;
            foreach (var credential in context.Node.ImageRegistryCredentials)
            {
                var identity = Setting.In(credential, group.Location, "identity");
                if (IsUserAssigned(identity) && IsMissing(group, identity))
                    context.Report(identity.Location, Setting.In(credential, group.Location, "server").Text ?? "");
            }
        });

    // Matches literal identity IDs and resource references. A parameter may be empty.
    private static bool IsUserAssigned(Setting identity) => identity.Text is { } text
        ? text.Contains(IdentityType, StringComparison.OrdinalIgnoreCase)
        : identity.IsUnknown && identity.Location.Text is var expression
            && (expression.EndsWith(".id", StringComparison.Ordinal) || expression.StartsWith("\"[resourceId('Microsoft.ManagedIdentity/userAssignedIdentities'", StringComparison.OrdinalIgnoreCase));

    private static bool IsMissing(AzureResource group, Setting identity)
    {
        var type = Setting.Of(group, "identity.type");
        if (type.IsUnknown)
            return false;
        if (type.Text is not { } kind || !kind.Contains("UserAssigned", StringComparison.OrdinalIgnoreCase))
            return true;
        return identity.Text is { } id && Setting.Of(group, "identity.userAssignedIdentities").Node is DataMapping { Entries: { IsEmpty: false } assigned }
            && assigned.All(e => e.Key.Expression is null && !e.Key.Text.Equals(id, StringComparison.OrdinalIgnoreCase));
    }
}
