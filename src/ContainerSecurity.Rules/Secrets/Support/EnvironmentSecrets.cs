using System.Collections.Immutable;
using System.Linq;
using ContainerSecurity.Data;
using ContainerSecurity.Rules.Secrets.Detection;

namespace ContainerSecurity.Rules.Secrets.Support;

/// <summary>Finds secrets in environment variables of all platforms, and reports them with advice for the platform.</summary>
internal static class EnvironmentSecrets
{
    private const int MostVariables = 500;

    private const int ShortestPart = 8;

    /// <summary>The secret in a variable's value, or null; also null where the platform protects the value.</summary>
    public static Secret? Find(EnvironmentVariable variable)
    {
        if (variable.IsSecure || !variable.Name.TryGet(out var name))
            return null;
        if (variable.Value.TryGet(out var value))
            return SecretDetector.ExamineWithSettings(name, value);
        // A value from another object is a reference, not a text.
        var written = variable.ValueText?.Text ?? (variable.Source == EnvironmentVariableSource.Literal ? variable.Value.Expression : null);
        return written is null ? null : FindInPart(name, PartialValue.Read(written));
    }

    // What is written next to an unresolved variable is in the image or object whatever the variable holds.
    private static Secret? FindInPart(string name, PartialValue value)
    {
        if (value.IsResolved)
            return value.Text.Length == 0 ? null : SecretDetector.ExamineWithSettings(name, value.Text);
        if ((SecretDetector.Find(value.Text) ?? EmbeddedSettings.FindFirst(value.Text)) is { } shaped)
            return shaped;
        var literal = value.LiteralParts();
        return literal.Length >= ShortestPart && literal.Any(Chars.IsDigit) && literal.Any(Chars.IsLetter) && literal.IndexOfAny([' ', '/', ':', '.', '{', '[', '(', '<']) < 0 ? SecretDetector.Examine(name, literal) : null;
    }

    /// <summary>The rule that reports a variable, the one that says the most; null if none does. One variable has one finding.</summary>
    public static string? RuleOf(EnvironmentVariable variable)
    {
        if (Find(variable) is { } secret)
            return secret.IsCertain ? "CNS3001" : "CNS3002";
        if (variable.IsSecure || !variable.Name.TryGet(out var name))
            return null;
        if (variable.Value is { IsKnown: true, Value: { } value } && ProviderTokens.HasExample(value) && IsRuntime(variable))
            return "CNS3004";
        if (!SecretNames.MeansSecret(name))
            return null;
        return variable.Origin == EnvironmentVariableOrigin.Arg && variable.Stage is not null && !IsSetting(variable) ? "CNS3003"
            : IsRuntime(variable) && IsMeantForSecret(variable) ? "CNS3004"
            : variable is { Container: null, Stage: not null } && IsSetting(variable) ? "CNS3049"
            : null;
    }

    private static bool IsRuntime(EnvironmentVariable variable) => variable.Origin is EnvironmentVariableOrigin.Env or EnvironmentVariableOrigin.Container;

    // A default such as "false" or a path shows that the variable does not carry a secret.
    private static bool IsSetting(EnvironmentVariable variable) => variable.Value is { IsKnown: true, Value: { Length: > 0 } value } && (SecretValues.IsHarmless(value) || SecretValues.IsFingerprint(value));

    private static bool IsMeantForSecret(EnvironmentVariable variable) => variable.Value.TryGet(out var value)
        ? (value.Length == 0 ? variable.Container is null : !IsSetting(variable))
        : variable.Origin == EnvironmentVariableOrigin.Env;

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
