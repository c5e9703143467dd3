using System;
using System.Collections.Generic;
using System.Linq;

namespace ContainerSecurity.Rules.Images.Support;

/// <summary>
/// Finds the Java release that an image tag names. Sources: the lists of tags of the official images; the pages of Zulu, Liberica, GraalVM and the Microsoft
/// Build of OpenJDK, 2026-11.
/// </summary>
internal static class JavaTags
{
    /// <summary>The repository under which the table lists the releases; every distribution of OpenJDK has the same ones.</summary>
    public const string Product = "eclipse-temurin";

    // Their version is that of Java.
    private static readonly HashSet<string> Distributions = new(StringComparer.Ordinal)
    {
        "eclipse-temurin", "amazoncorretto", "adoptopenjdk", "openjdk", "ibm-semeru-runtimes", "sapmachine", "ibmjava", "alibaba-dragonwell", "azul/zulu-openjdk", "azul/zulu-openjdk-alpine",
        "azul/zulu-openjdk-debian", "azul/zulu-openjdk-centos", "bellsoft/liberica-openjdk-alpine", "bellsoft/liberica-openjdk-debian", "bellsoft/liberica-openjre-alpine",
        "bellsoft/liberica-openjre-debian", "bellsoft/liberica-runtime-container", "mcr.microsoft.com/openjdk/jdk", "ghcr.io/graalvm",
    };

    // Their tag names Java behind their own version: "3.9-eclipse-temurin-23", "10.1-jdk22".
    private static readonly HashSet<string> Users = new(StringComparer.Ordinal)
    {
        "maven", "gradle", "tomcat", "tomee", "jetty", "groovy", "clojure", "jruby", "flink", "spark", "open-liberty", "websphere-liberty", "lightstreamer", "sbtscala/scala-sbt",
    };

    private static readonly HashSet<string> Names = new(StringComparer.Ordinal)
    {
        "temurin", "corretto", "amazoncorretto", "openjdk", "sapmachine", "semeru", "zulu", "liberica", "dragonwell", "jdk", "jre", "java", "graalvm", "open",
    };

    /// <summary>Whether the image is a distribution of Java, or names one in its tag.</summary>
    public static bool IsJava(string product) => Distributions.Contains(product) || Users.Contains(product);

    /// <summary>The feature release of Java that a tag names, such as <c>23</c>; null where it names none.</summary>
    public static string? VersionIn(string product, string[] words)
    {
        if (Distributions.Contains(product))
            return words.Select((word, i) => i == 0 || IsName(words[i - 1]) || StartsWithName(word) ? Feature(word) : null).FirstOrDefault(v => v is not null);
        if (!Users.Contains(product))
            return null;
        for (var i = 0; i < words.Length; i++)
        {
            if (i > 0 && IsName(words[i - 1]) && Feature(words[i]) is { } after)
                return after;
            if (StartsWithName(words[i]) && Feature(words[i]) is { } joined)
                return joined;
        }

        return null;
    }

    private static bool IsName(string word) => Names.Contains(word);

    private static bool StartsWithName(string word) => word.StartsWith("jdk", StringComparison.Ordinal) || word.StartsWith("jre", StringComparison.Ordinal) || word.StartsWith("java", StringComparison.Ordinal);

    // "23.0.1_11", "jdk23", "v22"; Java has no release below 5 in tags.
    private static string? Feature(string word)
    {
        var start = 0;
        while (start < word.Length && word[start] is >= 'a' and <= 'z')
            start++;
        var end = start;
        while (end < word.Length && word[end] is >= '0' and <= '9')
            end++;
        if (end == start || end - start > 2 || (end < word.Length && word[end] is not ('.' or '_' or 'u' or '+')))
            return null;
        return word.Substring(start, end - start);
    }
}
