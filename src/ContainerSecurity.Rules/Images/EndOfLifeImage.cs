using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using ContainerSecurity.Rules.Images.Support;
using ContainerSecurity.Rules.Support;

namespace ContainerSecurity.Rules.Images;

public sealed class EndOfLifeImage() : Rule(new()
{
    Id = "CNS1007",
    Title = "Image has reached end of life",
    MessageFormat = "Image '{0}' contains {1}, which {2} on {3}; move to {4}",
    Category = Categories.SupplyChain,
    Description = "Vulnerabilities that are found after end of life are published but not patched.",
    Remediation = "Move to a supported version, preferably a long-term support release.",
    DefaultSeverity = DiagnosticSeverity.Warning,
    Preset = RulePreset.Recommended,
    SecuritySeverity = 7.0,
    AppliesTo = InputKinds.Dockerfile | InputKinds.Containers | InputKinds.Image | InputKinds.Project,
    Standards = ["CIS-DOCKER:4.2", "NIST-800-190:4.1.1", "OWASP-K8S:K02", "CWE-1104"],
})
{
    private const string Ended = "reached end of life", Retired = "stopped being updated", Supported = "a supported version";

    // Official images that were retired as a whole. Source: the deprecation notices on their pages on Docker Hub.
    private static readonly Dictionary<string, string> Successors = new(StringComparer.Ordinal)
    {
        ["openjdk"] = "a maintained build of OpenJDK such as eclipse-temurin",
        ["java"] = "a maintained build of OpenJDK such as eclipse-temurin",
        ["adoptopenjdk"] = "eclipse-temurin",
    };

    public override void Initialize(AnalysisContext context)
    {
        context.RegisterImageReferenceAction(static context =>
        {
            var image = context.Node;
            if (Find(image, context.Today ?? EndOfLife.Written) is { } found)
                context.Report(image.Tag.Location, image.Text, found.Name, found.Instead is null ? Ended : Retired, Day(found.End), found.Instead ?? Supported);
        });
        context.RegisterImageDocumentAction(static context =>
        {
            var (image, today) = (context.Node, context.Today ?? EndOfLife.Written);
            // An end-of-life base image is reported at its reference already.
            if (image.Distribution is not { Version: { } version } distribution || (image.BaseImage is { } named && Find(named, today) is not null))
                return;
            var product = ProductOf(distribution.Id);
            if (EndOfLife.Of(product, version) is { } end && end < today)
                context.Report(image.Layers[distribution.Layer].Location, image.Name, $"{Title(product)} {version}", Ended, Day(end), Supported);
        });
    }

    private static string Day(DateTime date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static Finding? Find(ImageReference image, DateTime today)
    {
        if (Product(image) is not { } product || (image.Tag.Value is null && !(image.Tag.IsUnset && image.Digest.IsUnset)))
            return null;
        if (image.Tag.Value is { } tag && Find(product, tag, today) is { } found)
            return found;
        // The retired images went on with early access builds only.
        return Successors.TryGetValue(product, out var successor) && EndOfLife.Of(product, EndOfLife.Whole) is { } end && end < today && !IsEarly(image.Tag.Value?.Split('-') ?? [])
            ? new Finding($"a build from the retired image '{product}'", end, successor)
            : null;
    }

    // os-release names some distributions differently from their repositories.
    private static string ProductOf(string distribution) => distribution switch
    {
        "amzn" => "amazonlinux",
        "ol" => "oraclelinux",
        "opensuse-leap" => "opensuse/leap",
        _ => distribution,
    };

    private static string? Product(ImageReference image)
    {
        if (ImageNames.Repository(image) is not { } repository)
            return null;
        return ImageNames.Host(image) switch
        {
            "docker.io" => repository,
            "mcr.microsoft.com" when repository.StartsWith("dotnet/", StringComparison.Ordinal) => "mcr.microsoft.com/dotnet",
            "mcr.microsoft.com" when repository.StartsWith("openjdk/", StringComparison.Ordinal) => "mcr.microsoft.com/openjdk/jdk",
            "ghcr.io" when repository is "graalvm/jdk-community" or "graalvm/native-image-community" => "ghcr.io/graalvm",
            _ => null,
        };
    }

    // The product itself first, then the distribution that the tag names after it.
    private static Finding? Find(string product, string tag, DateTime today)
    {
        var words = tag.Split('-');
        var version = Version(words[0]);
        if (product == "centos" && words[0].StartsWith("stream8", StringComparison.Ordinal) && EndOfLife.Of(product, "stream8") is { } stream && stream < today)
            return new Finding("CentOS Stream 8", stream);
        if (version.Length > 0 && EndOfLife.Of(product, version) is { } end && end < today && !IsEarly(words))
            return new Finding($"{Title(product)} {version}", end);
        if (!IsEarly(words) && JavaTags.VersionIn(product, words) is { } java && EndOfLife.Of(JavaTags.Product, java) is { } last && last < today)
            return new Finding($"Java {java}", last);
        // Images outside the table may use these words in another sense.
        if (!EndOfLife.IsKnown(product) && !JavaTags.IsJava(product))
            return null;
        foreach (var word in words)
        {
            if (EndOfLife.OfName(word) is { } named && EndOfLife.Of(named.Product, named.Cycle) is { } gone && gone < today)
                return new Finding($"{Title(named.Product)} {named.Cycle} ({word})", gone);
            if (word.StartsWith("alpine", StringComparison.Ordinal) && Version(word.Substring("alpine".Length)) is { Length: > 0 } alpine && EndOfLife.Of("alpine", alpine) is { } over && over < today)
                return new Finding($"Alpine {alpine}", over);
        }

        return null;
    }

    private static bool IsEarly(string[] words) => words.Any(w => w is "ea" or "rc" or "preview");

    // The leading digits and dots.
    private static string Version(string word)
    {
        var text = word.Length > 1 && word[0] == 'v' ? word.Substring(1) : word;
        var end = 0;
        while (end < text.Length && (text[end] is >= '0' and <= '9' || (text[end] == '.' && end > 0)))
            end++;
        // "8u181" is a Java version.
        return end < text.Length && text[end] is not ('u' or 'b' or 'r') ? "" : text.Substring(0, end).TrimEnd('.');
    }

    private static string Title(string product) => product switch
    {
        "mcr.microsoft.com/dotnet" => ".NET",
        "debian" => "Debian",
        "ubuntu" => "Ubuntu",
        "alpine" => "Alpine",
        "centos" => "CentOS",
        "node" => "Node.js",
        "golang" => "Go",
        "fedora" => "Fedora",
        "amazonlinux" => "Amazon Linux",
        "oraclelinux" => "Oracle Linux",
        "opensuse/leap" => "openSUSE Leap",
        "python" => "Python",
        "ruby" => "Ruby",
        "php" => "PHP",
        "eclipse-temurin" => "Java",
        "postgres" => "PostgreSQL",
        "mysql" => "MySQL",
        "mariadb" => "MariaDB",
        "mongo" => "MongoDB",
        "redis" => "Redis",
        _ => product,
    };

    private sealed record Finding(string Name, DateTime End, string? Instead = null);
}
