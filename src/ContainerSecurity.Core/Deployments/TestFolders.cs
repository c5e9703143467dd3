using System;
using System.Collections.Generic;

namespace ContainerSecurity.Deployments;

/// <summary>Recognizes the folders that hold test data and examples, by their names.</summary>
internal static class TestFolders
{
    private static readonly HashSet<string> Names = new(StringComparer.OrdinalIgnoreCase)
    {
        "test", "tests", "testing", "testdata", "test-data", "test_data", "__tests__", "fixture", "fixtures", "testfixtures", "test-fixtures", "__fixtures__", "golden",
        "e2e", "e2e-tests", "e2e_tests", "integration-test", "integration-tests", "integration_tests", "conformance", "benchmark", "benchmarks", "mock", "mocks",
        "example", "examples", "sample", "samples", "demo", "demos", "tutorial", "tutorials", "quickstart", "quickstarts", "snippets", "playground",
    };

    // Each file in them is the input or output of a test of its own.
    private static readonly HashSet<string> FixtureNames = new(StringComparer.OrdinalIgnoreCase)
    {
        "testdata", "test-data", "test_data", "fixture", "fixtures", "testfixtures", "test-fixtures", "__fixtures__", "golden", "mock", "mocks", "snippets",
    };

    /// <summary>Whether a folder holds test data whose files have nothing to do with each other.</summary>
    /// <param name="name">The name of the folder, without its path.</param>
    public static bool IsFixtureFolder(string name) => FixtureNames.Contains(name);

    /// <summary>Whether a folder holds test data or examples.</summary>
    /// <param name="name">The name of the folder, without its path.</param>
    public static bool IsTestFolder(string name) => Names.Contains(name);

    /// <summary>Whether a file is in such a folder, at any depth.</summary>
    /// <param name="path">The path of the file, with <c>/</c>.</param>
    public static bool Contain(string path)
    {
        var start = 0;
        for (var slash = path.IndexOf('/'); slash >= 0; start = slash + 1, slash = path.IndexOf('/', start))
        {
            if (IsTestFolder(path.Substring(start, slash - start)))
                return true;
        }

        return false;
    }
}
