using System;

namespace ContainerSecurity.Languages.Go.Yaml;

/// <summary>The tags of YAML 1.1 that Go's library knows.</summary>
internal static class GoYamlTags
{
    public const string Prefix = "tag:yaml.org,2002:";
    public const string Null = Prefix + "null";
    public const string Boolean = Prefix + "bool";
    public const string Text = Prefix + "str";
    public const string Integer = Prefix + "int";
    public const string Float = Prefix + "float";
    public const string Timestamp = Prefix + "timestamp";
    public const string Binary = Prefix + "binary";
    public const string Merge = Prefix + "merge";

    /// <summary>A tag as messages show it.</summary>
    public static string Shorten(string tag) => tag.StartsWith(Prefix, StringComparison.Ordinal) ? "!!" + tag.Substring(Prefix.Length) : tag;
}
