using System;
using System.Text.RegularExpressions;
using ContainerSecurity.Languages.Image;

namespace ContainerSecurity.Testing;

/// <summary>
/// Verifies a rule on one marked-up file: <c>[|text|]</c> marks an expected finding of the rule's only descriptor, <c>{|CNS2001:text|}</c> names
/// one of several, and <c>{|CNS2001(web, 22):text|}</c> also states the arguments of the message. Unmarked text must have no findings.
/// </summary>
/// <remarks>
/// Each test also performs the checks of <see cref="VerificationChecks"/>. A failure is a <see cref="RuleVerificationException"/>, so any test
/// framework can be used.
/// </remarks>
/// <typeparam name="TRule">The rule.</typeparam>
public static class RuleVerifier<TRule>
    where TRule : Rule, new()
{
    private static readonly Regex BicepDeclaration = new(@"^(resource|module)\s+\w+\s+'", RegexOptions.Multiline | RegexOptions.CultureInvariant);

    /// <summary>Verifies the rule on a Dockerfile.</summary>
    /// <param name="markup">The marked-up text.</param>
    /// <param name="configuration">The text of a <c>containersecurity.json</c>; null for none.</param>
    /// <exception cref="RuleVerificationException">The findings differ from the marked ones.</exception>
    public static void VerifyDockerfile(string markup, string? configuration = null) =>
        Verify("Dockerfile", markup, configuration, DocumentKind.Dockerfile);

    /// <summary>Verifies the rule on a Kubernetes manifest, in YAML or JSON.</summary>
    /// <param name="markup">The marked-up text.</param>
    /// <param name="configuration">The text of a <c>containersecurity.json</c>; null for none.</param>
    /// <exception cref="RuleVerificationException">The findings differ from the marked ones.</exception>
    public static void VerifyKubernetes(string markup, string? configuration = null) =>
        Verify("manifest.yaml", markup, configuration, DocumentKind.Kubernetes);

    /// <summary>
    /// Verifies the rule on an Azure container group, or, for <see cref="DataFormat.Arm"/> and <see cref="DataFormat.Bicep"/>, on any template.
    /// </summary>
    /// <param name="markup">The marked-up text.</param>
    /// <param name="format">The format of the text.</param>
    /// <param name="configuration">The text of a <c>containersecurity.json</c>; null for none.</param>
    /// <exception cref="RuleVerificationException">The findings differ from the marked ones.</exception>
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
    /// <param name="image">The description of the image; null when there is nothing but the configuration.</param>
    /// <param name="configuration">The text of a <c>containersecurity.json</c>; null for none.</param>
    /// <exception cref="RuleVerificationException">The findings differ from the marked ones.</exception>
    public static void VerifyImage(string markup, ImageDescription? image = null, string? configuration = null)
    {
        const string Path = "image.json";
        new RuleTest<TRule> { Configuration = configuration, Kind = DocumentKind.Image, Sources = { (Path, markup) }, Images = { [Path] = image ?? ImageDescription.Empty } }.Run();
    }

    /// <summary>
    /// Verifies the rule and its fixes. A text that begins with a brace or has a line <c>apiVersion:</c> is a manifest, container group or
    /// template, one that declares a resource or module is Bicep, and any other is a Dockerfile.
    /// </summary>
    /// <param name="markup">The marked-up text.</param>
    /// <param name="fixedText">The expected text after all fixes.</param>
    /// <param name="configuration">The text of a <c>containersecurity.json</c>; null for none.</param>
    /// <exception cref="RuleVerificationException">The findings differ from the marked ones, or the fixes produce another text.</exception>
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
        // The beginnings of a Bicep file that no other kind of source has.
        string[] bicep = ["param ", "var ", "resource ", "targetScope ", "@"];
        if (Array.Exists(bicep, word => text.StartsWith(word, StringComparison.Ordinal)))
            return "main.bicep";
        if (BicepDeclaration.IsMatch(text))
            return "main.bicep";
        return text.StartsWith("apiVersion:", StringComparison.Ordinal) || text.Contains("\napiVersion:", StringComparison.Ordinal) ? "manifest.yaml" : "Dockerfile";
    }
}
