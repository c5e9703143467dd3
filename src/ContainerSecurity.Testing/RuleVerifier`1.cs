using System;
using System.Text.RegularExpressions;
using ContainerSecurity.Languages.Image;

namespace ContainerSecurity.Testing;

/// <summary>
/// Verifies a rule on one marked-up file: <c>[|text|]</c> marks where the rule's only descriptor is expected, <c>{|CNS2001:text|}</c> names one of
/// several, and <c>{|CNS2001(web, 22):text|}</c> states the arguments of the message too. What is not marked must give nothing.
/// </summary>
/// <remarks>
/// Each test also checks, without being asked, what <see cref="VerificationChecks"/> lists. A failure is a
/// <see cref="RuleVerificationException"/>, so any test framework will do.
/// </remarks>
/// <typeparam name="TRule">The rule.</typeparam>
public static class RuleVerifier<TRule>
    where TRule : Rule, new()
{
    private static readonly Regex BicepDeclaration = new(@"^(resource|module)\s+\w+\s+'", RegexOptions.Multiline | RegexOptions.CultureInvariant);

    /// <summary>Verifies the rule on a Dockerfile.</summary>
    /// <param name="markup">The marked-up text.</param>
    /// <param name="configuration">The text of a <c>containersecurity.json</c>, or null.</param>
    /// <exception cref="RuleVerificationException">The rule found something else than what is marked.</exception>
    public static void VerifyDockerfile(string markup, string? configuration = null) =>
        Verify("Dockerfile", markup, configuration, DocumentKind.Dockerfile);

    /// <summary>Verifies the rule on a Kubernetes manifest, in YAML or JSON.</summary>
    /// <param name="markup">The marked-up text.</param>
    /// <param name="configuration">The text of a <c>containersecurity.json</c>, or null.</param>
    /// <exception cref="RuleVerificationException">The rule found something else than what is marked.</exception>
    public static void VerifyKubernetes(string markup, string? configuration = null) =>
        Verify("manifest.yaml", markup, configuration, DocumentKind.Kubernetes);

    /// <summary>Verifies the rule on an Azure container group or, as <see cref="DataFormat.Arm"/> or <see cref="DataFormat.Bicep"/>, on any template.</summary>
    /// <param name="markup">The marked-up text.</param>
    /// <param name="format">How it is written.</param>
    /// <param name="configuration">The text of a <c>containersecurity.json</c>, or null.</param>
    /// <exception cref="RuleVerificationException">The rule found something else than what is marked.</exception>
    public static void VerifyContainerGroup(string markup, DataFormat format = DataFormat.Yaml, string? configuration = null)
    {
        var (path, kind) = format switch
        {
            DataFormat.Arm => ("template.json", DocumentKind.ArmTemplate),
            DataFormat.Bicep => ("main.bicep", DocumentKind.Bicep),
            _ => ("group.yaml", DocumentKind.ContainerGroupYaml),
        };
        Verify(path, markup, configuration, kind);
    }

    /// <summary>Verifies the rule on a built image.</summary>
    /// <param name="markup">The marked-up configuration, in JSON.</param>
    /// <param name="image">What else is known of the image; null for nothing.</param>
    /// <param name="configuration">The text of a <c>containersecurity.json</c>, or null.</param>
    /// <exception cref="RuleVerificationException">The rule found something else than what is marked.</exception>
    public static void VerifyImage(string markup, ImageDescription? image = null, string? configuration = null)
    {
        const string Path = "image.json";
        new RuleTest<TRule> { Configuration = configuration, Kind = DocumentKind.Image, Sources = { (Path, markup) }, Images = { [Path] = image ?? ImageDescription.Empty } }.Run();
    }

    /// <summary>
    /// Verifies the rule and its fixes. A text that begins with a brace or has a line <c>apiVersion:</c> is a manifest, group or template,
    /// one that declares a resource or module is Bicep, any other is a Dockerfile.
    /// </summary>
    /// <param name="markup">The marked-up text.</param>
    /// <param name="fixedText">The text after all fixes.</param>
    /// <param name="configuration">The text of a <c>containersecurity.json</c>, or null.</param>
    /// <exception cref="RuleVerificationException">The rule found something else than what is marked, or the fixes give another text.</exception>
    public static void VerifyFix(string markup, string fixedText, string? configuration = null)
    {
        var path = PathFor(markup);
        new RuleTest<TRule> { Configuration = configuration, Sources = { (path, markup) }, FixedSources = { (path, fixedText) } }.Run();
    }

    private static void Verify(string path, string markup, string? configuration, DocumentKind kind) =>
        new RuleTest<TRule> { Configuration = configuration, Kind = kind, Sources = { (path, markup) } }.Run();

    private static string PathFor(string markup)
    {
        var text = markup.TrimStart();
        if (text.StartsWith('{') && !text.StartsWith("{|", StringComparison.Ordinal))
            return "template.json";
        // What a Bicep file begins with and no other source does.
        string[] bicep = ["param ", "var ", "resource ", "targetScope ", "@"];
        if (Array.Exists(bicep, word => text.StartsWith(word, StringComparison.Ordinal)))
            return "main.bicep";
        if (BicepDeclaration.IsMatch(text))
            return "main.bicep";
        return text.StartsWith("apiVersion:", StringComparison.Ordinal) || text.Contains("\napiVersion:", StringComparison.Ordinal) ? "manifest.yaml" : "Dockerfile";
    }
}
