using System;
using System.Globalization;
using System.Linq;
using ContainerSecurity.Rules.Images.Support;

namespace ContainerSecurity.Rules.Images;

public sealed class EndOfLifeImage() : Rule(new()
{
    Id = "CNS1007",
    Title = "Image has reached end of life",
    MessageFormat = "Image '{0}' contains {1}, which reached end of life on {2}; move to a supported version",
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
    public override void Initialize(AnalysisContext context)
    {
        context.RegisterImageReferenceAction(static context =>
        {
            var image = context.Node;
            if (Find(image, context.Today ?? EndOfLife.Written) is { } found)
                context.Report(image.Tag.Location, image.Text, found.Name, Day(found.End));
        });
        context.RegisterImageDocumentAction(static context =>
        {
            var (image, today) = (context.Node, context.Today ?? EndOfLife.Written);
            // An end-of-life base image is reported at its reference already.
            if (image.Distribution is not { Version: { } version } distribution || (image.BaseImage is { } named && Find(named, today) is not null))
                return;
            var product = ProductOf(distribution.Id);
            if (EndOfLife.Of(product, version) is { } end && end < today)
                context.Report(image.Layers[distribution.Layer].Location, image.Name, $"{Title(product)} {version}", Day(end));
        });
    }

    private static string Day(DateTime date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static (string Name, DateTime End)? Find(ImageReference image, DateTime today) =>
        Product(image) is { } product && image.Tag.Value is { } tag ? Find(product, tag, today) : null;

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
        if (image.Repository.Value is not { } repository)
            return null;
        return image.RegistryHost switch
        {
            "docker.io" or "public.ecr.aws" => Official(repository),
            "mcr.microsoft.com" when repository.StartsWith("dotnet/", StringComparison.Ordinal) => "mcr.microsoft.com/dotnet",
            _ => null,
        };
    }

    private static string Official(string repository) =>
        repository.StartsWith("library/", StringComparison.Ordinal) ? repository.Substring("library/".Length)
        : repository.StartsWith("docker/library/", StringComparison.Ordinal) ? repository.Substring("docker/library/".Length) : repository;

    // The product itself first, then the distribution that the tag names after it.
    private static (string Name, DateTime End)? Find(string product, string tag, DateTime today)
    {
        var words = tag.Split('-');
        var version = Version(words[0]);
        if (product == "centos" && words[0].StartsWith("stream8", StringComparison.Ordinal) && EndOfLife.Of(product, "stream8") is { } stream && stream < today)
            return ("CentOS Stream 8", stream);
        if (version.Length > 0 && EndOfLife.Of(product, version) is { } end && end < today && !IsEarly(words))
            return ($"{Title(product)} {version}", end);
        // Images outside the table may use these words in another sense.
        if (!EndOfLife.IsKnown(product))
            return null;
        foreach (var word in words)
        {
            if (EndOfLife.OfName(word) is { } named && EndOfLife.Of(named.Product, named.Cycle) is { } gone && gone < today)
                return ($"{Title(named.Product)} {named.Cycle} ({word})", gone);
            if (word.StartsWith("alpine", StringComparison.Ordinal) && Version(word.Substring("alpine".Length)) is { Length: > 0 } alpine && EndOfLife.Of("alpine", alpine) is { } over && over < today)
                return ($"Alpine {alpine}", over);
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
        "openjdk" => "OpenJDK",
        "java" => "Java",
        "postgres" => "PostgreSQL",
        "mysql" => "MySQL",
        "mariadb" => "MariaDB",
        "mongo" => "MongoDB",
        "redis" => "Redis",
        _ => product,
    };
}
