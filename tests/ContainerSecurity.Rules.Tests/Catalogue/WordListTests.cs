using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using ContainerSecurity.TestSupport;

namespace ContainerSecurity.Rules.Tests.Catalogue;

/// <summary>Words that are archaic, translated literally or not the field's term do not come back in what users read.</summary>
/// <remarks>docs/contributing/style.md explains the style. Each pattern is narrow enough to leave legitimate uses alone (<see cref="Allows_legitimate_uses"/>).</remarks>
public class WordListTests
{
    private static readonly Wording[] Words =
    [
        // Words of the field.
        new(@"\bmend(?:s|ed|ing)?\b", "fix", "The flaw is mended in 1.2."),
        new(@"\bsmall letters?\b", "lowercase", "Write it in small letters"),
        new(@"\bcapital letters?\b", "uppercase", "2 to 12 capital letters"),
        new(@"\bwithout (?:any )?rights\b|\b(?:has|have|with) no rights\b", "non-root user, unprivileged", "add a USER without rights"),
        new(@"(?<!\bwithout )(?<!\bany )(?<!\bno )\brights\b", "permissions, privileges", "the rights of the node"),
        new(@"(?<!\bto )(?<!\bon )\b(?:the|a|every|each|no|any|that) right (?:to|of)\b|\bthe right away\b", "permission", "Container drops the right to listen"),
        new(@"\bcheck(?:s|ed|ing)? (?:of )?(?:the|no) server\b|\bserver is (?:not )?checked\b", "certificate verification", "A download does not check the server"),
        new(@"\brenew(?:s|ed|ing)? (?:(?:the|a|an|this|that|every|all|its) )?(?:\w+ )?(?:secret|key|password|token|credential)s?\b", "rotate", "Then renew the key."),
        new(@"\bpackages? of a language\b", "pip, npm or gem package", "A package of a language is not pinned"),
        new(@"\b(?:nobody|no one) (?:has )?signed\b", "unsigned, signature verification", "install packages that nobody signed"),
        new(@"\bthe standard (?:value|setting|user|namespace|port|runtime|profile)\b", "default", "runs in the standard namespace"),
        new(@"\b(?:at|in) (?:this|that|the same|another) place\b", "location", "the same fault at the same place"),
        new(@"\bin the place of\b", "instead of", "a short name in the place of the image"),
        new(@"\bopen doors?\b", "exposed ports", "root, secrets, open doors"),
        new(@"\b(?:known|security) holes?\b", "vulnerability", "keep known holes"),
        new(@"\bend(?:ed)? of support is over\b|\bday is over\b", "expired, end of life", "exceptions whose day is over"),

        // Plain verbs.
        new(@"\b(?:stands?|stood)\b(?![ -](?:for|alone|out|up|by|in for)\b)", "is, is written", "A credential stands in a command"),
        new(@"\b(?:lies?|lying|lain)\b", "is in, is at", "a policy that lies in a file of its own"),
        new(@"\btells\b|\b(?:is|are|be|was|were|been|being|unless) told\b(?! apart\b)", "says, determines, describes", "EXPOSE tells which ports the program listens on."),
        new(@"\bknows (?:nothing|no)\b", "has no information about, does not support", "the scheduler knows nothing of what it needs"),
        new(@"\bsay(?:s|ing)? nothing (?:of|about)\b", "does not set, does not report", "Containers that say nothing of limits"),
        new(@"\btaken for\b(?! granted\b)|\btakes? (?:it|them|a \w+|the \w+) for (?:a|an|the|one)\b", "treated as", "a flag is taken for set"),
        new(@"\blet(?:s|ting)? pass\b", "is not reported, is allowed", "Certificates and placeholders are let pass."),
        new(@"\bpass(?:es|ed|ing)? over\b|\bin silence\b", "skip, silently", "others are passed over in silence"),
        new(@"\bhang(?:s|ing)? together\b", "are connected", "how images and workloads hang together"),
        new(@"\bhand(?:s|ed|ing)? over\b", "pass", "A whole Secret is handed over as variables"),
        new(@"\bgo(?:es|ing)? before\b", "takes precedence over", "a later override goes before an earlier one"),
        new(@"\bcalled like\b", "named like", "files that are called like a Dockerfile"),
        new(@"\b(?:is|are) not there\b", "does not exist, is missing", "files that are not there"),
        new(@"\bcannot be had\b", "is not available", "an image that cannot be had back"),
        new(@"(?<!\bthere )\b(?:is|are|was|were) no (?!longer\b|more\b|less\b|different\b|better\b|other\b|match\b|substitute\b|guarantee\b)", "is not a", "true or a number is no secret"),

        // Adverbs and pronouns.
        new(@"\bby hand\b", "manually", "Clusters that are upgraded by hand"),
        new(@"\bside by side\b", "in parallel", "Documents are looked at side by side"),
        new(@"\bbeside\b", "next to, with", "a file beside the template"),
        new(@"\bunseen\b", "without verification, unnoticed", "is run by 'sh' unseen"),
        new(@"\banew\b", "again", "made anew at each start"),
        new(@"\bfor ever\b", "indefinitely", "The probe fails for ever"),
        new(@"\bwithout end\b", "endless", "nested without end"),
        new(@"\bat hand\b", "available", "Where reports are at hand"),
        new(@"\bwhoever\b", "anyone who", "Whoever can pull the image has the key."),
        new(@"\b(?:he|him|his|she|hers?)\b", "they", "what the image was built to keep from him"),

        // Relative clauses without a noun.
        new(@"\bwhat (?:is|are|was|were) (?:run|there|asked|built or run)\b", "a noun", "an image is what is run"),
        new(@"\bwhat (?:nobody|everybody|everyone|somebody|anyone)\b", "a noun", "hides what everybody has"),
        new(@"(?:^|[.;:|] )(?-i:What) (?!if\b|to\b|else\b)[^?.;]*(?:[.;]|$)", "a noun", "What 'curl' downloads is run by 'sh'"),
    ];

    public static TheoryData<string> Examples => [.. Words.Select(w => w.Example)];

    [Theory]
    [MemberData(nameof(Examples))]
    public void Pattern_finds_its_example(string example) =>
        Words.Single(w => w.Example == example).Find(example).Should().NotBeNull();

    [Theory]
    [InlineData("We recommend an amended policy with a standalone agent; '*' stands for any host.")]
    [InlineData("What if the image has no tag? The right tag is to the right of the colon.")]
    [InlineData("There is no default. It is no longer supported. Users cannot be told apart.")]
    [InlineData("Pass the name of the registry in place; besides, mount only what the container needs.")]
    [InlineData("Renew the certificate before it expires, and rotate the key.")]
    [InlineData("Anyone who knows the password can log in.")]
    public void Allows_legitimate_uses(string text) => Faults("text", text).Should().BeEmpty();

    [Fact]
    public void Descriptors_avoid_the_words()
    {
        var faults =
            from descriptor in RuleCatalogue.Descriptors.Concat(EngineDescriptors.All)
            from text in new[]
            {
                (Name: nameof(descriptor.Title), Value: descriptor.Title),
                (Name: nameof(descriptor.MessageFormat), Value: descriptor.MessageFormat),
                (Name: nameof(descriptor.Description), Value: descriptor.Description),
                (Name: nameof(descriptor.Remediation), Value: descriptor.Remediation),
            }
            from fault in Faults($"{descriptor.Id} {text.Name}", text.Value)
            select fault;
        Check(faults);
    }

    [Fact]
    public void Rule_pages_avoid_the_words() => Check(Pages("docs/rules").SelectMany(FaultsOfPage));

    [Fact]
    public void Guides_avoid_the_words()
    {
        string[] folders = ["docs/guide", "docs/decisions", "docs/contributing"];
        string[] files = ["README.md", "CHANGELOG.md", "CONTRIBUTING.md", "SECURITY.md", "docs/README.md", "samples/README.md"];
        // The style guide quotes words to avoid.
        var pages = files.Select(f => Path.Combine(Repository.Root, f))
            .Concat(folders.SelectMany(Pages))
            .Where(p => Path.GetFileName(p) != "style.md");
        Check(pages.SelectMany(FaultsOfPage));
    }

    private static void Check(IEnumerable<string> faults) =>
        string.Join('\n', faults).Should().BeEmpty("engineers must not have to read these sentences twice (docs/contributing/style.md)");

    private static IEnumerable<string> Pages(string folder) =>
        Directory.EnumerateFiles(Path.Combine(Repository.Root, folder), "*.md", SearchOption.AllDirectories).Order(StringComparer.Ordinal);

    private static IEnumerable<string> FaultsOfPage(string path)
    {
        var name = Path.GetRelativePath(Repository.Root, path).Replace('\\', '/');
        return MarkdownProse.Read(path).SelectMany(p => Faults($"{name}:{p.Line}", p.Text));
    }

    private static IEnumerable<string> Faults(string where, string text) =>
        from word in Words
        let found = word.Find(text)
        where found is not null
        select $"{where}: '{found}': write '{word.Instead}' instead, in: {text}";
}
