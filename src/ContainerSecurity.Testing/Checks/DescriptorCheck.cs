using System;
using System.Linq;
using ContainerSecurity.Languages.Azure.Model;
using ContainerSecurity.Languages.Dockerfile;
using ContainerSecurity.Languages.Image;
using ContainerSecurity.Languages.Kubernetes;
using ContainerSecurity.Languages.Project;

namespace ContainerSecurity.Testing.Checks;

/// <summary>Checks that the texts of the descriptors are well formed and match the findings.</summary>
internal static class DescriptorCheck
{
    public static void Run(Verification verification)
    {
        var harness = verification.Harness;
        if (harness.Rule.Descriptors.IsDefaultOrEmpty)
            throw harness.Failure("it has no descriptor");
        foreach (var descriptor in harness.Rule.Descriptors)
            CheckTexts(harness, descriptor);
        if (harness.Ids.GroupBy(id => id, StringComparer.Ordinal).FirstOrDefault(g => g.Count() > 1) is { } twice)
            throw harness.Failure($"it has two descriptors with the id {twice.Key}");
        foreach (var finding in verification.Findings)
            CheckFinding(harness, finding);
    }

    private static void CheckTexts(RuleHarness harness, DiagnosticDescriptor descriptor)
    {
        Require(IsId(descriptor.Id), "its id must be 2 to 12 capital letters and 3 to 5 digits");
        Require(IsSentence(descriptor.Title, stop: false), "its title must be one line without a full stop");
        Require(IsSentence(descriptor.MessageFormat, stop: false), "its message must be one line without a full stop");
        Require(IsSentence(descriptor.Description, stop: true), "its description must be one or more sentences, with a full stop");
        Require(IsSentence(descriptor.Remediation, stop: true), "its remediation must be one or more sentences, with a full stop");
        Require(!string.IsNullOrWhiteSpace(descriptor.Category), "it must have a category");
        Require(descriptor.SecuritySeverity is null or (>= 0 and <= 10), "its security severity must be from 0 to 10");
        Require(descriptor.Equivalents.All(IsReference), "its equivalents must have the form tool:id");
        Require(descriptor.Equivalents.Distinct(StringComparer.Ordinal).Count() == descriptor.Equivalents.Length, "it names an equivalent twice");
        Require(descriptor.Standards.All(s => s.Trim() == s && s.Length > 0), "its standards must be names without blanks around them");
        Require(MessagePlaceholders.Count(descriptor.MessageFormat) is not null, "the placeholders of its message must be {0}, {1} and so on, without a gap");

        void Require(bool condition, string demand)
        {
            if (!condition)
                throw harness.Failure($"the descriptor {descriptor.Id} is not well formed: {demand}");
        }
    }

    private static void CheckFinding(RuleHarness harness, Diagnostic finding)
    {
        var descriptor = finding.Descriptor;
        var placeholders = MessagePlaceholders.Count(descriptor.MessageFormat);
        if (placeholders != finding.Arguments.Length)
            throw harness.Failure($"the message '{descriptor.MessageFormat}' of {descriptor.Id} has {placeholders} placeholders, but {finding.Arguments.Length} arguments were given at {finding.Location}");
        if (!harness.Rule.Descriptors.Contains(descriptor))
            throw harness.Failure($"it reported {descriptor.Id} with a descriptor that is not among its Descriptors");
        if (!finding.Fixes.IsEmpty && !descriptor.HasFix)
            throw harness.Failure($"a finding of {descriptor.Id} has a fix, so its descriptor must say HasFix = true");
        if (descriptor.AppliesTo != InputKinds.None && (descriptor.AppliesTo & PlatformsOf(finding.Location.Document)) == 0)
            throw harness.Failure($"{descriptor.Id} was reported in '{finding.Location.Document.Path}', but its AppliesTo is {descriptor.AppliesTo}");
    }

    private static InputKinds PlatformsOf(Document document) => document switch
    {
        DockerfileDocument => InputKinds.Dockerfile,
        ImageDocument => InputKinds.Image,
        ProjectDocument => InputKinds.Project,
        KubernetesDocument => InputKinds.Kubernetes,
        AzureDocument => InputKinds.ContainerInstances | InputKinds.Azure,
        _ => (InputKinds)~0,
    };

    private static bool IsId(string id)
    {
        var letters = id.TakeWhile(c => c is >= 'A' and <= 'Z').Count();
        return letters is >= 2 and <= 12 && id.Length - letters is >= 3 and <= 5 && id.Skip(letters).All(c => c is >= '0' and <= '9');
    }

    private static bool IsReference(string text)
    {
        var colon = text.IndexOf(':');
        return colon > 0 && colon < text.Length - 1 && text.Trim() == text && text.Take(colon).All(c => c is '-' or (>= 'a' and <= 'z') or (>= '0' and <= '9'));
    }

    private static bool IsSentence(string text, bool stop) =>
        !string.IsNullOrWhiteSpace(text) && text.Trim() == text && !text.Contains('\n') && (stop ? text[text.Length - 1] is '.' or '!' or '?' : text[text.Length - 1] != '.');
}
