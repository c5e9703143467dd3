using System;
using System.Collections.Generic;
using System.Linq;
using ContainerSecurity.Data;
using ContainerSecurity.Languages.Azure.Model;
using ContainerSecurity.Rules.Azure.Support;
using ContainerSecurity.Rules.Azure.Templates.Support;
using ContainerSecurity.Rules.Secrets.Detection;
using ContainerSecurity.Rules.Secrets.Support;

namespace ContainerSecurity.Rules.Azure.Templates;

public sealed class ResourceSecretInline() : Rule(new()
{
    Id = "CNS3082",
    Title = "Azure resource has a hardcoded secret",
    MessageFormat = "'{0}' of '{1}' is a hardcoded secret; pass it as a secure parameter from Key Vault, and rotate it",
    Category = Categories.Secrets,
    Description = "Anyone who can read the file, its history or the deployment has the secret.",
    Remediation = "Pass it as a secure parameter from Key Vault, read it with listKeys in the template, or use a managed identity instead. Then rotate it.",
    DefaultSeverity = DiagnosticSeverity.Error,
    Preset = RulePreset.Minimal,
    SecuritySeverity = 8.5,
    AppliesTo = InputKinds.Azure,
    Standards = ["MCSB:IM-8", "CWE-798"],
})
{
    // Their own rules report these: CNS3040 to CNS3047, CNS3264, CNS3267 and CNS3268.
    private static readonly string[] OtherRules = [AzureTypes.ContainerGroup, AzureTypes.Registry, AzureTypes.RegistryTask, AzureTypes.Cluster];

    public override void Initialize(AnalysisContext context) =>
        context.RegisterAzureResourceAction(static context =>
        {
            var resource = context.Node;
            if (OtherRules.Contains(resource.Type, StringComparer.OrdinalIgnoreCase))
                return;
            var reported = new HashSet<TextSpan>();
            foreach (var (name, value) in SecretProperties.Of(resource).Where(p => AzureSecrets.IsLiteral(p.Value) && !SecretValues.IsHarmless(p.Value.Text.Trim())))
            {
                if (reported.Add(value.Span))
                    context.Report(value.Location, name, resource.Identity.Name);
            }

            foreach (var (name, value) in Settings(resource))
            {
                if (SecretDetector.ExamineWithSettings(name, value.Text) is not null && reported.Add(value.Span))
                    context.Report(value.Location, name, resource.Identity.Name);
            }
        });

    // Settings of web apps and extensions and metadata of Dapr components, which are secrets where their names say so.
    private static IEnumerable<(string Name, DataScalar Value)> Settings(AzureResource resource)
    {
        if (resource.Type.EndsWith("/daprComponents", StringComparison.OrdinalIgnoreCase))
            return Pairs(Setting.Of(resource, "properties.metadata").Node);
        // Not all that an extension gets encrypted is a secret: commandToExecute, storageAccountName.
        if (resource.Type.EndsWith("/extensions", StringComparison.OrdinalIgnoreCase))
            return Setting.Of(resource, "properties.protectedSettings").Node is DataMapping encrypted
                ? encrypted.Entries.Select(e => (e.Key.Text, (e.Value.Resolved as DataScalar)!)).Where(s => s.Item2 is { Expression: null })
                : [];
        if (!resource.Type.StartsWith("Microsoft.Web/sites", StringComparison.OrdinalIgnoreCase))
            return [];
        var named = resource.Type.EndsWith("/config", StringComparison.OrdinalIgnoreCase) && Setting.Of(resource, "properties").Node is DataMapping settings
            ? settings.Entries.Select(e => (e.Key.Text, (e.Value.Resolved as DataScalar ?? (e.Value.Resolved as DataMapping)?.FindIgnoreCase("value")?.Value.Resolved as DataScalar)!)).Where(s => s.Item2 is { Expression: null })
            : [];
        return named.Concat(Pairs(Setting.Of(resource, "properties.siteConfig.appSettings").Node)).Concat(Pairs(Setting.Of(resource, "properties.siteConfig.connectionStrings").Node));
    }

    private static IEnumerable<(string Name, DataScalar Value)> Pairs(DataNode? list)
    {
        foreach (var item in list.Items())
        {
            if (item.Resolved is DataMapping pair && pair.FindIgnoreCase("name")?.Value.Resolved is DataScalar { Expression: null } name
                && (pair.FindIgnoreCase("value") ?? pair.FindIgnoreCase("connectionString"))?.Value.Resolved is DataScalar { Expression: null } value)
            {
                yield return (name.Text, value);
            }
        }
    }
}
