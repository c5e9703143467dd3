using System.Collections.Immutable;
using ContainerSecurity.Data;
using ContainerSecurity.Rules.Secrets.Detection;

namespace ContainerSecurity.Rules.Secrets.Support;

/// <summary>Finds secrets in environment variables of all platforms, and reports them with advice for the platform.</summary>
internal static class EnvironmentSecrets
{
    private const int MostVariables = 500;

    /// <summary>The secret in a variable's value, or null; also null where the platform protects the value.</summary>
    public static Secret? Find(EnvironmentVariable variable) =>
        variable.IsSecure || !variable.Name.IsKnown || !variable.Value.IsKnown ? null : SecretDetector.Examine(variable.Name.Value!, variable.Value.Value!);

    /// <summary>Reports a secret at the value, with a fix where the platform has a field for secrets.</summary>
    public static void Report(RuleContext<EnvironmentVariable> context, DiagnosticDescriptor descriptor, Secret secret)
    {
        var variable = context.Node;
        context.Report(Diagnostic.Create(descriptor, variable.Value.Location, variable.Name.Value, secret.Kind, Advice(variable)) with { Fixes = Fixes(variable) });
    }

    private static string Advice(EnvironmentVariable variable) => variable switch
    {
        { Origin: EnvironmentVariableOrigin.Arg } => "pass it to the build with 'RUN --mount=type=secret'",
        { Container.Workload.Platform: WorkloadPlatform.ContainerInstances } => "use secureValue, with a secret from Key Vault",
        { Container.Workload.Platform: WorkloadPlatform.ContainerApps } => "use secretRef, with a secret from Key Vault",
        { Container: not null } => "use a secretKeyRef or a mounted secret",
        _ => "supply it at run time",
    };

    private static ImmutableArray<CodeFix> Fixes(EnvironmentVariable variable)
    {
        if (variable.Container is not { Workload.Platform: WorkloadPlatform.ContainerInstances } container || FindKey(container, variable) is not { } key)
            return [];
        var isQuoted = key.Style is DataScalarStyle.DoubleQuoted or DataScalarStyle.SingleQuoted;
        var span = isQuoted ? TextSpan.FromBounds(key.Span.Start + 1, key.Span.End - 1) : key.Span;
        // The fix hides the value from readers of the group, but the file still contains it, so it is not safe to apply unattended.
        return [new CodeFix("Use secureValue", [new TextChange(span, "secureValue")]) { IsSafe = false }];
    }

    private static DataScalar? FindKey(Container container, EnvironmentVariable variable)
    {
        // The search is linear for each variable, so beyond this number the fix is not worth the time.
        if (container.Environment.Length > MostVariables)
            return null;
        foreach (var declaration in (container.Node.FindIgnoreCase("properties")?.Value.Resolved as DataMapping)?.FindIgnoreCase("environmentVariables")?.Value.Mappings() ?? [])
        {
            if (declaration.FindIgnoreCase("value") is { } entry && entry.Value.Span == variable.Value.Location.Span && declaration.FindIgnoreCase("secureValue") is null)
                return entry.Key;
        }

        return null;
    }
}
